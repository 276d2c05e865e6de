/** One compose box of the practice page, built from the editor that the site uses. */
export interface PracticeSurface {
  /** The text in the editor's own model. */
  readonly readModel: () => string;
  /** What was published, in order, each exactly once per publishing. */
  readonly posts: string[];
}

/** Mounts a surface below an element. */
export type MountSurface = (root: HTMLElement) => PracticeSurface;

/** Makes an element from markup; the practice page trusts its own markup. */
export function createFromMarkup(markup: string): HTMLElement {
  const holder = document.createElement('div');
  holder.innerHTML = markup;
  const [element] = holder.children;
  if (!(element instanceof HTMLElement)) throw new Error('The markup holds no element.');
  return element;
}

/** The element that a selector names; a practice page without it is broken. */
export function query<Kind extends Element>(
  root: ParentNode,
  selector: string,
  kind: new () => Kind,
): Kind {
  const element = root.querySelector(selector);
  if (!(element instanceof kind)) throw new Error(`Nothing matches ${selector}.`);
  return element;
}
