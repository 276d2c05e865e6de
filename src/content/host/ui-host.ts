import { parentOf } from '../../adapters/ancestors.ts';

/**
 * Lays everything of ours in the top layer and lets the page through where nothing is shown.
 * `!important`, because inside a shadow root it wins over the page's own `!important`, and over the
 * reset at the root of the panel.
 */
const HOST_CSS = `
:host{all:initial!important;position:fixed!important;inset:0!important;width:auto!important;height:auto!important;
margin:0!important;padding:0!important;border:0!important;background:none!important;overflow:visible!important;
pointer-events:none!important;display:block!important;color-scheme:light dark!important}
.mirror{position:fixed;margin:0;border-style:solid;border-color:transparent;background:none;color:transparent;
overflow:hidden;pointer-events:none;transform-origin:0 0}
.mark{text-decoration:underline 2px var(--mark);text-underline-offset:3px;text-decoration-skip-ink:none;
background-color:color-mix(in srgb,var(--mark) 10%,transparent)}
.place{position:fixed!important;pointer-events:auto!important}
.place[hidden]{display:none!important}
`;

/**
 * The one element that Forepost adds to a page, and only while there is something to show. It has
 * no name, class or id; everything is in its closed shadow root. It stands outside the page's
 * body, or inside the modal dialog around the composer, because all else is inert meanwhile.
 */
export class UiHost {
  readonly root: ShadowRoot;
  readonly #element = document.createElement('div');
  readonly #users = new Map<symbol, Element>();

  constructor() {
    this.root = this.#element.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(HOST_CSS);
    this.root.adoptedStyleSheets = [sheet];
    this.#element.popover = 'manual';
  }

  /** Shows the host for one more composer; returns what ends that use. */
  enter(composer: Element): () => void {
    const user = Symbol('composer');
    this.#users.set(user, composer);
    this.show(composer);
    return () => {
      if (!this.#users.delete(user)) return;
      // Whoever is left may stand elsewhere: not in the dialog that has just been closed.
      const [left] = [...this.#users.values()].filter((each) => each.isConnected);
      if (left === undefined) this.#element.remove();
      else this.show(left);
    };
  }

  /** Puts the host where a press can reach it, also after the page has removed or covered it. */
  show(composer: Element): void {
    const parent = findModal(composer) ?? document.documentElement;
    if (this.#element.parentNode !== parent) parent.append(this.#element);
    if (!this.#element.matches(':popover-open')) this.#element.showPopover();
  }
}

/** The modal dialog around an element, through shadow roots; outside of it everything is inert. */
function findModal(from: Element): Element | undefined {
  for (let at: Element | undefined = from; at !== undefined; at = parentOf(at)) {
    if (at.matches('dialog:modal')) return at;
  }
  return undefined;
}
