import { ADDED_ADAPTER_KEY } from '../shared/added-site-files.ts';

const key = Symbol.for(ADDED_ADAPTER_KEY);

// The one cast: `globalThis` has no type for a property that only the file before this one writes.
const world = globalThis as { readonly [key]?: unknown };

/** The adapter that an organisation has named for this host; `undefined` on a listed site. */
export function readAddedAdapter(): string | undefined {
  const named = world[key];
  return typeof named === 'string' ? named : undefined;
}
