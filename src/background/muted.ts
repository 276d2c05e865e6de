import type { Request } from '../messaging/messages.ts';
import type { Sender } from '../messaging/server.ts';
import { STORED } from '../messaging/stored.ts';
import type { Edge } from './edge.ts';

/** Kept at most; older entries make room for newer ones. */
export const MAX_MUTED = 500;

/**
 * Adds one entry to the device's list of muted words, and answers the salt that the list is hashed
 * with. Pages ask side by side; one that hashed with another salt than the list's is told so and
 * nothing is added. A private window leaves no trace.
 */
export async function muteWords(
  edge: Edge,
  { salt, ...entry }: Request<'mute-words'>,
  { isPrivate }: Sender,
): Promise<{ readonly salt: number }> {
  if (isPrivate) return { salt };
  return edge.runExclusive(STORED.muted, async () => {
    const found = await edge.storage.get(STORED.muted);
    const stored = readList(found[STORED.muted]);
    if (stored !== undefined && stored.salt !== salt) return { salt: stored.salt };
    const entries = [...(stored?.entries ?? []), entry].slice(-MAX_MUTED);
    await edge.storage.set({ [STORED.muted]: { salt, entries } });
    return { salt };
  });
}

/** The list as it is stored; one of another form counts as none. */
function readList(value: unknown) {
  if (!isRecord(value) || typeof value['salt'] !== 'number' || !Array.isArray(value['entries'])) {
    return undefined;
  }
  const entries: readonly unknown[] = value['entries'];
  return { salt: value['salt'], entries };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
