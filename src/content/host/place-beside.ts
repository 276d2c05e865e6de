/** Space between our parts and what they stand beside, in CSS pixels. */
const GAP_PX = 8;
/** The hint is smaller and belongs to the box, so it stands closer. */
const HINT_GAP_PX = 4;
/** Below this a scrolling panel shows too little of what it says. */
const MIN_PANEL_HEIGHT_PX = 260;
/** Farther than any two places in a window: the side of the box counts more than the distance. */
const SIDE_PX = 100_000;

/** Where something of ours goes, in viewport pixels. */
export interface Place {
  readonly left: number;
  readonly top: number;
}

/** Where a panel goes, and how high it may be where there is less room than it would take. */
export interface PanelPlace extends Place {
  readonly height?: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The edges of a box, in viewport pixels. */
interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Places a panel near a box, covering neither the text nor what must stay in reach, such as the
 * site's Post button: below, above, at the right, at the left, in that order, and as near as it can.
 * Where it fits nowhere whole it is made lower and scrolls, where most room is left; only where there
 * is hardly any it takes the corner of the window in which it covers least.
 */
export function placePanel(
  box: Edges,
  size: Size,
  view: Size,
  kept: readonly Edges[] = [],
): PanelPlace {
  const obstacles = [box, ...kept];
  const free = listPlaces(box, size, view, obstacles)
    .filter((place) => isInside(place, size, view))
    .filter((place) => obstacles.every((area) => !isOver(place, size, area)));
  if (free.length > 0) return nearest(free, (place) => distance(box, size, place));
  const [gap] = listGaps(box, size, view, obstacles).sort(
    (one, other) => other.height - one.height,
  );
  if (gap !== undefined && gap.height >= MIN_PANEL_HEIGHT_PX) return gap;
  return nearest(listCorners(size, view), (place) =>
    obstacles.reduce((sum, area) => sum + coveredArea(place, size, area), 0),
  );
}

/** Every place at which something touches an obstacle or an edge of the window. */
function listPlaces(box: Edges, size: Size, view: Size, obstacles: readonly Edges[]): Place[] {
  const lefts = [
    keepInside(box.left, size.width, view.width),
    ...obstacles.flatMap(({ left, right }) => [right + GAP_PX, left - GAP_PX - size.width]),
  ];
  const tops = [
    keepInside(box.top, size.height, view.height),
    ...obstacles.flatMap(({ top, bottom }) => [bottom + GAP_PX, top - GAP_PX - size.height]),
  ];
  return lefts.flatMap((left) => tops.map((top) => ({ left, top })));
}

/** How ill a place suits: first by the side of the box that it is on, then by how far it is. */
function distance(box: Edges, size: Size, { left, top }: Place): number {
  const aside = Math.abs(left - box.left);
  if (top >= box.bottom) return top - box.bottom + aside;
  if (top + size.height <= box.top) return SIDE_PX + box.top - top - size.height + aside;
  const along = Math.abs(top - box.top);
  if (left >= box.right) return 2 * SIDE_PX + left - box.right + along;
  return 3 * SIDE_PX + box.left - left - size.width + along;
}

/** The free stretches above, between and below the obstacles in the box's own column. */
function listGaps(
  box: Edges,
  size: Size,
  view: Size,
  obstacles: readonly Edges[],
): Required<PanelPlace>[] {
  const left = keepInside(box.left, size.width, view.width);
  const inColumn = obstacles
    .filter((area) => left < area.right && left + size.width > area.left)
    .sort((one, other) => one.top - other.top);
  const gaps: Required<PanelPlace>[] = [];
  let top = GAP_PX;
  for (const area of inColumn) {
    gaps.push({ left, top, height: area.top - GAP_PX - top });
    top = Math.max(top, area.bottom + GAP_PX);
  }
  return [...gaps, { left, top, height: view.height - GAP_PX - top }];
}

/** The four corners of the window, the lower ones and the right ones first. */
function listCorners(size: Size, view: Size): Place[] {
  const lefts = [keepInside(view.width, size.width, view.width), GAP_PX];
  const tops = [keepInside(view.height, size.height, view.height), GAP_PX];
  return tops.flatMap((top) => lefts.map((left) => ({ left, top })));
}

/** The place of the least cost; of equals the first. The list has at least one. */
function nearest(places: readonly Place[], costOf: (place: Place) => number): Place {
  return places.reduce((best, place) => (costOf(place) < costOf(best) ? place : best));
}

/** Whether all of something at a place can be seen. */
function isInside({ left, top }: Place, { width, height }: Size, view: Size): boolean {
  return left >= 0 && top >= 0 && left + width <= view.width && top + height <= view.height;
}

/** How much of an area something at a place would cover, in square pixels. */
function coveredArea({ left, top }: Place, { width, height }: Size, area: Edges): number {
  const across = Math.min(left + width, area.right) - Math.max(left, area.left);
  const down = Math.min(top + height, area.bottom) - Math.max(top, area.top);
  return Math.max(0, across) * Math.max(0, down);
}

/**
 * Places the hint at a corner just outside the box where it covers nothing that can be pressed:
 * under its end, under its start, above its end, above its start, or beside it. Where all of these
 * cover something, it stands beside the box at the edge of the window.
 */
export function placeHint(
  box: Edges,
  size: Size,
  view: Size,
  controls: readonly Edges[] = [],
): Place {
  const below = box.bottom + HINT_GAP_PX;
  const above = box.top - HINT_GAP_PX - size.height;
  const end = box.right - size.width;
  const beside = { left: box.right + HINT_GAP_PX, top: box.bottom - size.height };
  const places: readonly Place[] = [
    { left: end, top: below },
    { left: box.left, top: below },
    { left: end, top: above },
    { left: box.left, top: above },
    beside,
  ].map(({ left, top }) => ({
    left: keepInside(left, size.width, view.width),
    top: keepInside(top, size.height, view.height),
  }));
  const isFree = (place: Place): boolean =>
    ![...controls, box].some((area) => isOver(place, size, area));
  return places.find(isFree) ?? { left: view.width - size.width - GAP_PX, top: GAP_PX };
}

/** Whether something at a place would cover part of an area. */
function isOver({ left, top }: Place, size: Size, area: Edges): boolean {
  const isBeside = left >= area.right || left + size.width <= area.left;
  const isApart = top >= area.bottom || top + size.height <= area.top;
  return !isBeside && !isApart;
}

/** Moves a start so that a stretch of a length stays inside the window, where it fits at all. */
function keepInside(start: number, length: number, limit: number): number {
  return Math.max(GAP_PX, Math.min(start, limit - length - GAP_PX));
}
