import { type Pace, START_SPREAD_MS, waitFor } from '../../../src/background/channel-clock.ts';

export const SECOND_MS = 1_000;
export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;

/** What one signed file is asked for by a fleet, and when. Moments are milliseconds of a day. */
export interface ChannelPlan {
  readonly clients: number;
  /** The extension's own pace. */
  readonly pace: Pace;
  readonly opensFromMs: number;
  readonly opensUntilMs: number;
  readonly openForMs: number;
  readonly publishedAtMs: number;
  /** While no look succeeds. */
  readonly outage?: { readonly fromMs: number; readonly untilMs: number };
  /** From 0 to 1. */
  readonly random: () => number;
}

/** A day of a fleet. */
export interface ChannelDay {
  /** Requests in each second of the day. */
  readonly perSecond: Uint32Array;
  /** Good looks of the day, the first ones after the publication included. */
  readonly answered: number;
  /** Per browser that was open at the publication: how long until it had the new file. */
  readonly openDelaysMs: readonly number[];
  /** The same for every browser; one that was closed has it when it is next opened. */
  readonly allDelaysMs: readonly number[];
}

/**
 * Simulates one file over a day, browser by browser, by the extension's own `waitFor`; a second day
 * follows for those that were closed. Requests take no time, and each browser opens at the same
 * moment on both days.
 */
export function simulateChannel(plan: ChannelPlan): ChannelDay {
  const perSecond = new Uint32Array(DAY_MS / SECOND_MS);
  const openDelaysMs: number[] = [];
  const allDelaysMs: number[] = [];
  let answered = 0;
  for (let client = 0; client < plan.clients; client += 1) {
    const { opensFromMs, opensUntilMs, openForMs, publishedAtMs } = plan;
    const opensAt = opensFromMs + plan.random() * (opensUntilMs - opensFromMs);
    let adoptedAt: number | undefined;
    followClient(plan, opensAt, (at, isGood) => {
      if (at < DAY_MS) {
        const second = Math.floor(at / SECOND_MS);
        perSecond[second] = (perSecond[second] ?? 0) + 1;
        if (isGood) answered += 1;
      }
      if (isGood && at >= publishedAtMs) adoptedAt ??= at;
      // After the day only the first good look matters.
      return at < DAY_MS || adoptedAt === undefined;
    });
    if (adoptedAt === undefined) continue;
    allDelaysMs.push(adoptedAt - publishedAtMs);
    const isOpen = opensAt <= publishedAtMs && publishedAtMs < opensAt + openForMs;
    if (isOpen) openDelaysMs.push(adoptedAt - publishedAtMs);
  }
  return { perSecond, answered, openDelaysMs, allDelaysMs };
}

/** Tells every look of one browser on two days, in order, until nobody asks for more. */
function followClient(
  { pace, openForMs, outage, random }: ChannelPlan,
  opensAt: number,
  look: (at: number, isGood: boolean) => boolean,
): void {
  let nextAt = 0;
  let failures = 0;
  for (const day of [0, DAY_MS]) {
    const opens = day + opensAt;
    // As `keepChannel`: what is overdue at a start is spread out.
    let at = Math.max(nextAt, opens + random() * START_SPREAD_MS);
    while (at < opens + openForMs) {
      const isGood = outage === undefined || at < outage.fromMs || at >= outage.untilMs;
      if (!look(at, isGood)) return;
      failures = isGood ? 0 : failures + 1;
      at += waitFor(pace, failures, random());
    }
    nextAt = at;
  }
}
