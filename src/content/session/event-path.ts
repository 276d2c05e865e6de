import { parentOf } from '../../adapters/ancestors.ts';

/** An element with its ancestors, innermost first, like the path of an event on it. */
export function pathOf(element: Element): Element[] {
  const path: Element[] = [];
  for (let at: Element | undefined = element; at !== undefined; at = parentOf(at)) path.push(at);
  return path;
}

/** What a form publishes: its fields, also those that only name it, and editables inside it. */
export function fieldsOf(form: HTMLFormElement): Element[] {
  return [...form.elements, ...form.querySelectorAll('[contenteditable]')];
}
