/** The next ancestor, out of a shadow root where one ends; `undefined` at the top. */
export function parentOf(element: Element): Element | undefined {
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

/** Whether an element lies below another or is it, shadow roots included. */
export function encloses(outer: Element, inner: Element): boolean {
  for (let at: Element | undefined = inner; at !== undefined; at = parentOf(at)) {
    if (at === outer) return true;
  }
  return false;
}
