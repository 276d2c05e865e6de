/** Someone who stops for this long is read as having paused. */
const PAUSE_MS = 800;

/** Says when a draft is to be looked at again: after a pause, and with the next frame if asked. */
export class RefreshClock {
  readonly #refresh: () => void;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #frame: number | undefined;

  constructor(refresh: () => void) {
    this.#refresh = refresh;
  }

  /**
   * Something was written. `isLive` also refreshes with the next frame, because editors that draw
   * their text anew on every key stroke leave marks behind; by then they have drawn it.
   */
  noteInput(isLive: boolean): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(this.#refresh, PAUSE_MS);
    if (!isLive || this.#frame !== undefined) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = undefined;
      this.#refresh();
    });
  }

  /** Ends whatever is due. */
  stop(): void {
    clearTimeout(this.#pause);
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
  }
}
