import type { Adapter } from '../adapters/adapter.ts';
import { pickComposeBox, pickSubmit } from '../adapters/pick-compose-box.ts';
import type { Gate } from './gate.ts';
import { HEARD_EVENTS, PASSIVE_EVENTS } from './heard-events.ts';

/** What watching needs of the extension; tests pass their own. */
export interface WatchEdge {
  /** Whether this copy of the extension still runs. */
  readonly isAlive: () => boolean;
  /** Has the second stage injected into this frame; answers whether it was. */
  readonly askForCompose: () => Promise<boolean>;
}

/** Events that show that someone is about to write or to publish. */
const WAKING: ReadonlySet<string> = new Set(['focusin', 'input', 'pointerdown']);

/**
 * Listens first, on `window` in the capture phase, before any handler of the page, and hands every
 * event over once the second stage is there. Until then submits pass: Forepost fails open.
 */
export function watchPage(view: Window, adapter: Adapter, gate: Gate, edge: WatchEdge): void {
  const hear = (event: Event): void => {
    if (gate.handle !== undefined) {
      // A reload of the extension leaves this copy behind without a background: it goes quiet.
      if (edge.isAlive()) gate.handle(event);
      else gate.close();
    } else if (gate.stage === 'idle' && WAKING.has(event.type) && isUse(adapter, event)) {
      if (edge.isAlive()) ask(gate, edge);
      else gate.close();
    }
  };
  for (const type of HEARD_EVENTS) {
    const passive = PASSIVE_EVENTS.has(type);
    view.addEventListener(type, hear, { capture: true, passive, signal: gate.signal });
  }
}

/** Asks once; if it came to nothing, the next use asks again. */
function ask(gate: Gate, edge: WatchEdge): void {
  gate.stage = 'asked';
  edge.askForCompose().then(
    (isInjected) => {
      if (!isInjected && gate.stage === 'asked') gate.stage = 'idle';
    },
    () => {
      // Nobody to tell: the background is what did not answer. Posting works all the while.
      if (gate.stage === 'asked') gate.stage = 'idle';
    },
  );
}

/** Whether an event happened in a compose box or on its submit control. */
function isUse(adapter: Adapter, event: Event): boolean {
  const path = event.composedPath();
  if (pickComposeBox(adapter, path) !== undefined) return true;
  return event.type === 'pointerdown' && pickSubmit(adapter, path) !== undefined;
}
