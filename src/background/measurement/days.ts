const DAY_MS = 24 * 60 * 60 * 1000;

/** Sending is spread over this long after the end of a day, so that its moment tells nothing. */
const SPREAD_MS = 20 * 60 * 60 * 1000;

/** Counts that nobody took within so many days are given up. */
export const KEPT_DAYS = 7;

/** The day of a moment by universal time, such as `2026-11-23`. */
export function dayOf(now: number): string {
  return new Date(now).toISOString().slice(0, 10);
}

/** When a day begins and ends, in milliseconds since the epoch. */
export function boundsOf(day: string): { readonly start: number; readonly end: number } {
  const start = Date.parse(`${day}T00:00:00Z`);
  return { start, end: start + DAY_MS };
}

/** A moment in the day after that of `now`; `random` is from 0 to 1. */
export function nextSending(now: number, random: number): number {
  return Math.round(boundsOf(dayOf(now)).end + random * SPREAD_MS);
}

/** Whether a day is over and not yet too old to be sent. */
export function isDue(day: string, now: number): boolean {
  const { end } = boundsOf(day);
  return end <= now && now < end + KEPT_DAYS * DAY_MS;
}

/** Whether a day is still of use: it goes on, or is to be sent. */
export function isKept(day: string, now: number): boolean {
  return day === dayOf(now) || isDue(day, now);
}
