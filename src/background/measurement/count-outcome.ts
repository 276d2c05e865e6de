import { type CountedDay, readCounts } from '../../messaging/counts.ts';
import type { Request } from '../../messaging/messages.ts';
import type { Sender } from '../../messaging/server.ts';
import { STORED } from '../../messaging/stored.ts';
import type { Edge } from '../edge.ts';
import { readSources } from '../policy-sources.ts';
import { dayOf, nextSending } from './days.ts';

/** One count never says more than this: it is to tell rules apart, not people who post a lot. */
export const MOST_PER_DAY = 20;

/** Kept of a day at most; an organisation that is flooded learns no more from more. */
export const MOST_COUNTS = 500;

/** What counting needs of the world. */
export interface CountingEdge extends Edge {
  /** From 0 to 1. */
  random(): number;
}

/**
 * Counts what came of some rules in a draft, where the organisation has asked for it. Private
 * windows are not counted. Answers whether it was; rejects if storage fails.
 */
export function countOutcome(
  edge: CountingEdge,
  { adapter, rules, outcome }: Request<'count-outcome'>,
  { isPrivate }: Sender,
): Promise<boolean> {
  if (isPrivate) return Promise.resolve(false);
  return edge.runExclusive(STORED.counts, async () => {
    const { settings } = await readSources(edge);
    if (settings.measurement === undefined) return false;
    const now = edge.now();
    const before = (await readCounts(edge.storage)) ?? {
      days: [],
      failures: 0,
      nextAt: nextSending(now, edge.random()),
    };
    const today = before.days.find(({ day }) => day === dayOf(now)) ?? {
      day: dayOf(now),
      counts: [],
    };
    const counted = rules.reduce(
      (day, rule) => addOne(day, { rule, site: adapter, outcome }),
      today,
    );
    const days = [...before.days.filter(({ day }) => day !== today.day), counted];
    await edge.storage.set({ [STORED.counts]: { ...before, days } });
    return true;
  });
}

/** A day with one count raised by one, or begun. */
function addOne(
  { day, counts }: CountedDay,
  { rule, site, outcome }: Omit<CountedDay['counts'][number], 'count'>,
): CountedDay {
  const isSame = (other: CountedDay['counts'][number]): boolean =>
    other.rule === rule && other.site === site && other.outcome === outcome;
  const known = counts.find(isSame);
  if (known === undefined) {
    if (counts.length >= MOST_COUNTS) return { day, counts };
    return { day, counts: [...counts, { rule, site, outcome, count: 1 }] };
  }
  const raised = { ...known, count: Math.min(known.count + 1, MOST_PER_DAY) };
  return { day, counts: counts.map((each) => (isSame(each) ? raised : each)) };
}
