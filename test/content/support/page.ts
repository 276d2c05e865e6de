import { onTestFinished } from 'vitest';

/** Puts markup into the page until the test ends and returns its first element. */
export function showPage(markup: string): HTMLElement {
  const page = document.createElement('div');
  page.innerHTML = markup;
  document.body.append(page);
  onTestFinished(() => page.remove());
  return page;
}

/** The element of a selector, which must be there. */
export function find(root: ParentNode, selector: string): HTMLElement {
  const element = root.querySelector<HTMLElement>(selector);
  if (element === null) throw new Error(`Nothing matches ${selector}.`);
  return element;
}

/** Counts the events that the page's own listeners get to see on an element. */
export function listenAsPage(element: Element, types: readonly string[]): string[] {
  const seen: string[] = [];
  for (const type of types) element.addEventListener(type, () => seen.push(type));
  return seen;
}
