import type { Storage } from '../shared/browser.ts';
import { STORED } from './stored.ts';

/** How long a person can pause Forepost for, in milliseconds; nobody can pause it for longer. */
export const PAUSE_MS = 60 * 60 * 1000;

type PauseArea = Pick<Storage.StorageArea, 'get' | 'set'>;

/** When the pause ends that a person has begun, in milliseconds since the epoch; 0 without one. */
export async function readPause(area: Pick<PauseArea, 'get'>): Promise<number> {
  const found: Record<string, unknown> = await area.get(STORED.pause);
  return pauseOf(found[STORED.pause]);
}

/** Reads the end of a pause from what is stored; anything but a moment is no pause. */
export function pauseOf(stored: unknown): number {
  return typeof stored === 'number' && Number.isFinite(stored) ? stored : 0;
}

/** Whether a pause is on. One that would last for longer than can be chosen is not believed. */
export function isPaused(until: number, now: number): boolean {
  return until > now && until - now <= PAUSE_MS;
}

/** Pauses for an hour from now on. Rejects if storage fails. */
export async function beginPause(area: PauseArea, now: number): Promise<void> {
  await area.set({ [STORED.pause]: now + PAUSE_MS });
}

/** Ends a pause at once, where there is one. Rejects if storage fails. */
export async function endPause(area: PauseArea): Promise<void> {
  if ((await readPause(area)) !== 0) await area.set({ [STORED.pause]: 0 });
}
