/** Lays everything of ours in the top layer and lets the page through where nothing is shown. */
const HOST_CSS = `
:host{all:initial!important;position:fixed!important;inset:0!important;width:auto!important;height:auto!important;
margin:0!important;padding:0!important;border:0!important;background:none!important;overflow:visible!important;
pointer-events:none!important;display:block!important;color-scheme:light dark}
.mirror{position:fixed;margin:0;border-style:solid;border-color:transparent;color:transparent;overflow:hidden;
pointer-events:none}
.mark{text-decoration:underline 2px var(--mark);text-underline-offset:3px;text-decoration-skip-ink:none}
.place{position:fixed;pointer-events:auto}
`;

/**
 * The one element that Forepost adds to a page, and only while there is something to show. It has
 * no name, class or id; everything is in its closed shadow root. It stands outside the page's
 * body, or inside the modal dialog around the composer, because all else is inert meanwhile.
 */
export class UiHost {
  readonly root: ShadowRoot;
  readonly #element = document.createElement('div');
  #users = 0;

  constructor() {
    this.root = this.#element.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(HOST_CSS);
    this.root.adoptedStyleSheets = [sheet];
    this.#element.popover = 'manual';
  }

  /** Shows the host for one more user; returns what ends that use. */
  enter(composer: Element): () => void {
    this.#users += 1;
    this.show(composer);
    let isEnded = false;
    return () => {
      if (isEnded) return;
      isEnded = true;
      this.#users -= 1;
      if (this.#users === 0) this.#element.remove();
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
  for (let at: Element | undefined = from; at !== undefined; ) {
    const modal: Element | null = at.closest('dialog:modal');
    if (modal !== null) return modal;
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return undefined;
}
