const MINUTE_MS = 60_000;

/** The pace of a channel. */
export interface Pace {
  /** Between two looks when all is well. */
  readonly everyMs: number;
  /** How much earlier or later a look may be, as a share; it keeps browsers from asking in step. */
  readonly jitter: number;
  /** The longest wait after failures. */
  readonly longestMs: number;
}

/** The pace of the signed policy. */
export function policyPace(refreshMinutes: number): Pace {
  const everyMs = refreshMinutes * MINUTE_MS;
  return { everyMs, jitter: 0.1, longestMs: everyMs };
}

/** The pace of the crisis file: never later than a minute, and not for long blind after failures. */
export const CRISIS_PACE: Pace = {
  everyMs: 55_000,
  jitter: 0.09,
  longestMs: 5 * MINUTE_MS,
};

/** After a start of the browser a look that is overdue waits for up to this long. */
export const START_SPREAD_MS = 30_000;

/**
 * How long to wait until the next look, in milliseconds: as the pace says, and after failures a
 * minute, two, four … `random` is from 0 to 1.
 */
export function waitFor(
  { everyMs, jitter, longestMs }: Pace,
  failures: number,
  random: number,
): number {
  if (failures === 0) return Math.round(everyMs * (1 + jitter * (2 * random - 1)));
  const doubled = MINUTE_MS * 2 ** Math.min(failures - 1, 20);
  // From half to the whole, because what failed for one has mostly failed for all at once.
  return Math.round(Math.min(doubled, longestMs) * (0.5 + random / 2));
}
