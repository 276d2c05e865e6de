/** Space between our parts and what they stand beside, in CSS pixels. */
const GAP_PX = 8;
/** The hint is smaller and belongs to the box, so it stands closer. */
const HINT_GAP_PX = 4;
/** Below this a scrolling panel shows too little of what it says. */
const MIN_PANEL_HEIGHT_PX = 300;

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
 * Places a panel near a box without covering the text: below, above, at the right, at the left, in
 * that order. Where it fits nowhere whole it is made lower and scrolls, on the side with more room;
 * only where there is hardly any it takes the lower corner of the window.
 */
export function placePanel(box: Edges, size: Size, view: Size): PanelPlace {
  const left = keepInside(box.left, size.width, view.width);
  const top = keepInside(box.top, size.height, view.height);
  const roomBelow = view.height - GAP_PX - (box.bottom + GAP_PX);
  const roomAbove = box.top - GAP_PX - GAP_PX;
  if (size.height <= roomBelow) return { left, top: box.bottom + GAP_PX };
  if (size.height <= roomAbove) return { left, top: box.top - GAP_PX - size.height };
  const after = box.right + GAP_PX;
  if (after + size.width <= view.width) return { left: after, top };
  const before = box.left - GAP_PX - size.width;
  if (before >= 0) return { left: before, top };
  const height = Math.max(roomBelow, roomAbove);
  if (height < MIN_PANEL_HEIGHT_PX) {
    return {
      left: keepInside(view.width, size.width, view.width),
      top: keepInside(view.height, size.height, view.height),
    };
  }
  return { left, top: roomBelow >= roomAbove ? box.bottom + GAP_PX : GAP_PX, height };
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
