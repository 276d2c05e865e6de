/** Space between our parts and what they stand beside, in CSS pixels. */
const GAP_PX = 8;

/** Where something of ours goes, in viewport pixels. */
export interface Place {
  readonly left: number;
  readonly top: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Places a panel near a box without covering the text: below, above, at the right, at the left, in
 * that order, and otherwise in the lower corner of the window.
 */
export function placePanel(box: DOMRectReadOnly, size: Size, view: Size): Place {
  const clampLeft = (left: number): number =>
    Math.max(GAP_PX, Math.min(left, view.width - size.width - GAP_PX));
  const clampTop = (top: number): number =>
    Math.max(GAP_PX, Math.min(top, view.height - size.height - GAP_PX));
  const fitsBelow = box.bottom + GAP_PX + size.height <= view.height;
  if (fitsBelow) return { left: clampLeft(box.left), top: box.bottom + GAP_PX };
  if (box.top - GAP_PX - size.height >= 0) {
    return { left: clampLeft(box.left), top: box.top - GAP_PX - size.height };
  }
  if (box.right + GAP_PX + size.width <= view.width) {
    return { left: box.right + GAP_PX, top: clampTop(box.top) };
  }
  if (box.left - GAP_PX - size.width >= 0) {
    return { left: box.left - GAP_PX - size.width, top: clampTop(box.top) };
  }
  return {
    left: view.width - size.width - GAP_PX,
    top: clampTop(view.height - size.height - GAP_PX),
  };
}

/** Places the hint at the lower end corner of a box, just below its edge. */
export function placeHint(box: DOMRectReadOnly, size: Size, view: Size): Place {
  return {
    left: Math.max(GAP_PX, Math.min(box.right - size.width, view.width - size.width - GAP_PX)),
    top: Math.max(GAP_PX, Math.min(box.bottom + 4, view.height - size.height - GAP_PX)),
  };
}
