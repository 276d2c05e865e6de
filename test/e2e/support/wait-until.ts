import { setTimeout as delay } from 'node:timers/promises';

/** Between two looks; short against what is waited for. */
const LOOK_MS = 25;
const LIMIT_MS = 30_000;

/** Waits until a look gives something; fails with what was waited for, and what was seen last. */
export async function waitUntil<Value>(
  what: string,
  look: () => Promise<Value | undefined | false>,
  limitMs = LIMIT_MS,
): Promise<Value> {
  const end = Date.now() + limitMs;
  for (;;) {
    const seen = await look();
    if (seen !== undefined && seen !== false) return seen;
    if (Date.now() > end) throw new Error(`Waited ${limitMs} ms in vain for ${what}.`);
    await delay(LOOK_MS);
  }
}
