/** The part of an element that can be seen, in viewport pixels; `undefined` when none of it can. */
export function visibleArea(element: Element): DOMRectReadOnly | undefined {
  let { left, top, right, bottom } = element.getBoundingClientRect();
  for (let at = boxAround(element); at !== undefined; at = boxAround(at)) {
    if (!clips(at)) continue;
    const clip = at.getBoundingClientRect();
    left = Math.max(left, clip.left);
    top = Math.max(top, clip.top);
    right = Math.min(right, clip.right);
    bottom = Math.min(bottom, clip.bottom);
  }
  left = Math.max(left, 0);
  top = Math.max(top, 0);
  right = Math.min(right, window.innerWidth);
  bottom = Math.min(bottom, window.innerHeight);
  if (right <= left || bottom <= top) return undefined;
  return new DOMRectReadOnly(left, top, right - left, bottom - top);
}

/** The next box around an element as it is drawn, slots and shadow roots included. */
function boxAround(element: Element): Element | undefined {
  if (getComputedStyle(element).position === 'fixed') return undefined;
  const parent = element.assignedSlot ?? element.parentElement;
  if (parent !== null) return isViewport(parent) ? undefined : parent;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

/** The overflow of these two is the window's own. */
function isViewport(element: Element): boolean {
  return element === document.body || element === document.documentElement;
}

function clips(element: Element): boolean {
  const { overflowX, overflowY } = getComputedStyle(element);
  return overflowX !== 'visible' || overflowY !== 'visible';
}
