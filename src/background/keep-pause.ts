import { endPause } from '../messaging/pause.ts';
import type { Settings } from '../policy/settings/settings-schema.ts';
import type { Edge } from './edge.ts';
import { codeOf, noteFault } from './faults.ts';

/** Ends a pause that the organisation does not allow, or not any more. Never rejects. */
export async function keepPause(edge: Edge, { allowPause }: Settings): Promise<void> {
  if (allowPause === true) return;
  try {
    await endPause(edge.storage);
  } catch (cause) {
    await noteFault(edge, { unit: 'storage', code: `pause:${codeOf(cause)}` });
  }
}
