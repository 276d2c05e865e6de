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

/** So often in a row it comes back when the page removes it at once; then the page has won. */
const MOST_RETURNS = 2;
/** So often it drops what the page puts on it; a page that never ends must not be answered for ever. */
const MOST_UNDRESSINGS = 100;
/** The only attribute that is its own. */
const OWN_ATTRIBUTE = 'popover';

/**
 * The one element that Forepost adds to a page, and only while there is something to show. It has
 * no name, class or id; everything is in its closed shadow root. It stands outside the page's
 * body, or inside the modal dialog around the composer, because all else is inert meanwhile.
 */
export class UiHost {
  readonly root: ShadowRoot;
  readonly #element = document.createElement('div');
  readonly #users = new Map<symbol, Element>();
  readonly #onShutOut: () => void;
  #returns = 0;
  #undressings = 0;
  #isLooking = false;

  /** `onShutOut` is called when the page does not let anything be shown. */
  constructor(onShutOut: () => void) {
    this.#onShutOut = onShutOut;
    this.root = this.#element.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(HOST_CSS);
    this.root.adoptedStyleSheets = [sheet];
    this.#element.popover = 'manual';
    // Dialogs that are none to the browser make all else inert, and what comes later too.
    new MutationObserver(() => this.#undress()).observe(this.#element, { attributes: true });
  }

  /** Whether the page removes what is ours as soon as it is there, so that nobody can answer it. */
  get isShutOut(): boolean {
    return this.#returns > MOST_RETURNS;
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
    this.#look(composer);
  }

  /** Looks whether it is still there once the page has had a frame to answer. */
  #look(composer: Element): void {
    if (this.#isLooking || this.isShutOut) return;
    this.#isLooking = true;
    requestAnimationFrame(() => {
      this.#isLooking = false;
      const isGone = !this.#element.isConnected && composer.isConnected && this.#users.size > 0;
      this.#returns = isGone ? this.#returns + 1 : 0;
      if (this.isShutOut) this.#onShutOut();
      else if (isGone) this.show(composer);
    });
  }

  /** Drops what the page has put on it to hide it or to keep presses from it. */
  #undress(): void {
    if (this.#undressings >= MOST_UNDRESSINGS) return;
    const foreign = this.#element.getAttributeNames().filter((name) => name !== OWN_ATTRIBUTE);
    if (foreign.length > 0) this.#undressings += 1;
    for (const name of foreign) this.#element.removeAttribute(name);
  }
}

/** The modal dialog around an element, through shadow roots; outside of it everything is inert. */
function findModal(from: Element): Element | undefined {
  for (let at: Element | undefined = from; at !== undefined; at = parentOf(at)) {
    if (at.matches('dialog:modal')) return at;
  }
  return undefined;
}
