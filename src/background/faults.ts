import { readFaults, STORED, type StoredFault } from '../messaging/stored.ts';
import type { Edge } from './edge.ts';

/** Kept at most; the one that has been silent the longest makes room. */
export const MAX_FAULTS = 50;

/** Tells which unit threw and how; neither field may carry text from a page. */
export interface Fault {
  readonly unit: string;
  readonly code: string;
}

/**
 * Notes a fault for the status page, counting repeats. Never throws: answers `false` when storage
 * itself is at fault, which the status page finds out by reading it.
 */
export async function noteFault(edge: Edge, fault: Fault): Promise<boolean> {
  try {
    await edge.runExclusive('faults', async () => {
      const faults = addFault(await readFaults(edge.storage), fault, edge.now());
      await edge.storage.set({ [STORED.faults]: faults });
    });
    return true;
  } catch {
    return false; // Nowhere left to write to; the caller's own work goes on.
  }
}

/** Names a thrown value by its class alone, because an error's message may quote what it choked on. */
export function codeOf(cause: unknown): string {
  return cause instanceof Error ? cause.name : typeof cause;
}

/** The list with one more fault, or with one counted once more. */
function addFault(
  faults: readonly StoredFault[],
  { unit, code }: Fault,
  now: number,
): readonly StoredFault[] {
  const isSame = (other: StoredFault) => other.unit === unit && other.code === code;
  const known = faults.find(isSame);
  const noted = known
    ? { ...known, count: known.count + 1, lastAt: now }
    : { unit, code, count: 1, firstAt: now, lastAt: now };
  return [...faults.filter((other) => !isSame(other)), noted].slice(-MAX_FAULTS);
}
