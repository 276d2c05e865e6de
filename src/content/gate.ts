import type { Adapter } from '../adapters/adapter.ts';
import type { Engines } from '../rules/engines.ts';

/**
 * Where the two stages of the content script meet. Both run in the same isolated world, which the
 * page cannot reach; `watch` owns the listeners, `compose` takes the events once it is there.
 */
export interface Gate {
  /** What is known of this site; here so that the second stage need not bring all sites again. */
  adapter?: Adapter;
  /** What the policy needs beside the checker, once it has come. */
  engines: Engines;
  /** Takes every event that `watch` hears; absent until `compose` has attached. */
  handle?: (event: Event) => void;
  /** Ends when a newer copy of the extension takes over this page, or this copy is orphaned. */
  readonly signal: AbortSignal;
  /** `asked`: the second stage is on its way; `attached`: it has come, for good. */
  stage: 'idle' | 'asked' | 'attached';
  /** Takes every listener and everything shown away. */
  readonly close: () => void;
}

const key = Symbol.for('forepost.gate');

// The one cast: `globalThis` has no type for a property that only our two scripts know.
const world = globalThis as { [key]?: Gate };

/** Opens this copy's gate and ends an older copy's, left behind by a reload of the extension. */
export function openGate(): Gate {
  world[key]?.close();
  const controller = new AbortController();
  const gate: Gate = {
    signal: controller.signal,
    engines: {},
    stage: 'idle',
    close: () => controller.abort(),
  };
  world[key] = gate;
  return gate;
}

/** The gate of this page, for the second stage; `undefined` when the first never ran here. */
export function findGate(): Gate | undefined {
  return world[key];
}
