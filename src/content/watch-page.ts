import type { Adapter } from '../adapters/adapter.ts';
import { pickComposeBox, pickSubmit } from '../adapters/pick-compose-box.ts';
import type { Gate } from './gate.ts';
import { HEARD_EVENTS, PASSIVE_EVENTS } from './heard-events.ts';
import { isEarlyPress } from './hold/early-press.ts';

/** What watching needs of the extension; tests pass their own. */
export interface WatchEdge {
  /** Whether this copy of the extension still runs. */
  readonly isAlive: () => boolean;
  /** Has the second stage injected into this frame; answers whether it was. */
  readonly askForCompose: () => Promise<boolean>;
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
}

/** What of a press has a doing of the browser's own that publishes, or that blurs the editor. */
const PREVENTED: ReadonlySet<string> = new Set([
  'mousedown',
  'click',
  'keydown',
  'keypress',
  'submit',
]);

/** A press waits for the second stage no longer than this, counted from the first use of a box. */
export const EARLY_HOLD_MS = 2_000;

/** Events that show that someone is about to write or to publish. */
const WAKING: ReadonlySet<string> = new Set(['focusin', 'input', 'pointerdown']);

/**
 * Listens first, on `window` in the capture phase, before any handler of the page, and hands every
 * event over once the second stage is there. Until then a press on a draft with words is kept back
 * for a moment; if the second stage does not come, presses pass: Forepost fails open.
 */
export function watchPage(view: Window, adapter: Adapter, gate: Gate, edge: WatchEdge): void {
  const early = new EarlyHold(adapter, gate, edge);
  const hear = (event: Event): void => {
    if (gate.handle !== undefined) {
      // A reload of the extension leaves this copy behind without a background: it goes quiet.
      if (edge.isAlive()) gate.handle(event);
      else gate.close();
      return;
    }
    if (gate.stage === 'idle' && WAKING.has(event.type) && isUse(adapter, event)) {
      if (edge.isAlive()) early.ask();
      else gate.close();
    }
    if (gate.stage !== 'idle') early.hear(event);
  };
  for (const type of HEARD_EVENTS) {
    const passive = PASSIVE_EVENTS.has(type);
    view.addEventListener(type, hear, { capture: true, passive, signal: gate.signal });
  }
}

/** The time between the first use of a compose box and the word of the second stage. */
class EarlyHold {
  readonly #adapter: Adapter;
  readonly #gate: Gate;
  readonly #edge: WatchEdge;
  /** Editables met so far: those in shadow roots are found by events only. */
  #seen: readonly HTMLElement[] = [];
  #askedAt: number | undefined;

  constructor(adapter: Adapter, gate: Gate, edge: WatchEdge) {
    this.#adapter = adapter;
    this.#gate = gate;
    this.#edge = edge;
  }

  /** Asks for the second stage; if it came to nothing, the next use asks again. */
  ask(): void {
    const gate = this.#gate;
    gate.stage = 'asked';
    this.#askedAt ??= this.#edge.now();
    const giveUp = (): void => {
      if (gate.stage !== 'asked') return;
      gate.stage = 'idle';
      // Nobody may come at all, so no later press waits.
      gate.isAnswered = true;
    };
    this.#edge.askForCompose().then((isInjected) => {
      if (!isInjected) giveUp();
      // Nobody to tell of a failure: the background is what did not answer.
    }, giveUp);
  }

  /** Keeps a press back while the second stage is on its way. */
  hear(event: Event): void {
    if (this.#gate.isAnswered || this.#askedAt === undefined) return;
    if (this.#edge.now() - this.#askedAt > EARLY_HOLD_MS) return;
    this.#see(event);
    try {
      if (!isEarlyPress(this.#adapter, event, this.#seen)) return;
    } catch {
      return; // A page that breaks what we ask of it is a page that we cannot hold: it passes.
    }
    this.#gate.kept = event.composedPath();
    event.stopImmediatePropagation();
    if (PREVENTED.has(event.type)) event.preventDefault();
  }

  #see(event: Event): void {
    const editable = pickComposeBox(this.#adapter, event.composedPath())?.editable;
    if (editable !== undefined && !this.#seen.includes(editable)) {
      this.#seen = [...this.#seen, editable];
    }
  }
}

/** Whether an event happened in a compose box or on its submit control. */
function isUse(adapter: Adapter, event: Event): boolean {
  const path = event.composedPath();
  if (pickComposeBox(adapter, path) !== undefined) return true;
  return event.type === 'pointerdown' && pickSubmit(adapter, path) !== undefined;
}
