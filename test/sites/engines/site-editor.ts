/** An editor in a page, as far as the page works with it. */
export interface SiteEditor {
  /** The text of the editor's own model. */
  readonly read: () => string;
  /** Empties it through its own model, as a site does after publishing. */
  readonly clear: () => void;
}

/** Puts an editor into an element and gives its editable the attributes that the site gives it. */
export type MountEditor = (
  slot: HTMLElement,
  attributes: Readonly<Record<string, string>>,
) => SiteEditor;

/** Gives an element its attributes. */
export function setAttributes(
  element: Element,
  attributes: Readonly<Record<string, string>>,
): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
