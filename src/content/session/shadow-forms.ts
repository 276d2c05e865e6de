/**
 * Hears `submit` in shadow roots. The event does not leave the root of its form, so that whoever
 * listens on the window never hears of it.
 */
export class ShadowForms {
  readonly #hear: (event: Event) => void;
  readonly #known = new WeakSet<ShadowRoot>();
  readonly #lifetime = new AbortController();

  constructor(hear: (event: Event) => void) {
    this.#hear = hear;
  }

  /** Listens in every shadow root around an element from now on. */
  see(element: Element): void {
    let root = element.getRootNode();
    while (root instanceof ShadowRoot) {
      if (!this.#known.has(root)) this.#listen(root);
      root = root.host.getRootNode();
    }
  }

  /** Listens no more. */
  destroy(): void {
    this.#lifetime.abort();
  }

  #listen(root: ShadowRoot): void {
    this.#known.add(root);
    const { signal } = this.#lifetime;
    root.addEventListener('submit', this.#hear, { capture: true, signal });
  }
}
