import { type CountedDay, readCounts, type StoredCounts } from '../../messaging/counts.ts';
import { STORED } from '../../messaging/stored.ts';
import type { Settings } from '../../policy/settings/settings-schema.ts';
import type { Storage } from '../../shared/browser.ts';
import { START_SPREAD_MS, waitFor } from '../channel-clock.ts';
import { codeOf, noteFault } from '../faults.ts';
import type { FetchEdge } from '../fetch-file.ts';
import { readSources } from '../policy-sources.ts';
import type { CountingEdge } from './count-outcome.ts';
import { isDue, isKept, nextSending } from './days.ts';
import { type Delivery, postCounts } from './post-counts.ts';
import { writeOtlp } from './write-otlp.ts';

/** Wakes the background to send what was counted. */
export const COUNTS_ALARM = 'counts';

/** A background that is ended in the middle of sending tries again after this long. */
const EVERY_MINUTES = 6 * 60;

/** After a failure: at first after a minute, then ever later, up to this. */
const PACE = { everyMs: 0, jitter: 0, longestMs: EVERY_MINUTES * 60_000 };

/** What sending needs of the world. */
export interface MeasurementEdge extends CountingEdge, FetchEdge {
  readonly storage: Pick<Storage.StorageArea, 'get' | 'set' | 'remove'>;
  /** The version of the extension. */
  readonly version: string;
  setCountsAlarm(when: number, everyMinutes: number): Promise<void>;
  clearCountsAlarm(): Promise<void>;
  hasCountsAlarm(): Promise<boolean>;
}

/**
 * Sees to it that counts are sent where the organisation wants them, and that nothing is left of
 * them where it does not; on every start and every change of the settings. Never rejects.
 */
export function keepMeasurement(edge: MeasurementEdge, settings: Settings): Promise<void> {
  return guarded(edge, async () => {
    const known = await readCounts(edge.storage);
    if (settings.measurement === undefined) {
      if (await edge.hasCountsAlarm()) await edge.clearCountsAlarm();
      if (known !== undefined) await edge.storage.remove(STORED.counts);
      return;
    }
    if (await edge.hasCountsAlarm()) return;
    const soonest = edge.now() + edge.random() * START_SPREAD_MS;
    const nextAt = known?.nextAt ?? nextSending(edge.now(), edge.random());
    await edge.setCountsAlarm(Math.max(nextAt, soonest), EVERY_MINUTES);
  });
}

/** Sends the counts of the days that are over. Never rejects. */
export function sendCounts(edge: MeasurementEdge): Promise<void> {
  return guarded(edge, async () => {
    const { measurement } = (await readSources(edge)).settings;
    if (measurement === undefined) return;
    const before = await readCounts(edge.storage);
    const due = before?.days.filter(({ day }) => isDue(day, edge.now())) ?? [];
    if (before === undefined || due.length === 0) {
      await edge.setCountsAlarm(nextSending(edge.now(), edge.random()), EVERY_MINUTES);
      return;
    }
    const { url, group } = measurement;
    const body = writeOtlp(due, { version: edge.version, group });
    const after = follow(edge, before, due, await postCounts(edge, url, body));
    await edge.storage.set({ [STORED.counts]: after });
    await edge.setCountsAlarm(after.nextAt, EVERY_MINUTES);
  });
}

/** What is left to send after a delivery, and when. */
function follow(
  edge: MeasurementEdge,
  before: StoredCounts,
  sent: readonly CountedDay[],
  { outcome, reason }: Delivery,
): StoredCounts {
  const now = edge.now();
  const failures = outcome === 'later' ? before.failures + 1 : 0;
  const goodAt = outcome === 'taken' ? now : before.goodAt;
  return {
    days: before.days.filter(
      (day) => isKept(day.day, now) && (outcome === 'later' || !sent.includes(day)),
    ),
    nextAt:
      failures > 0 ? now + waitFor(PACE, failures, edge.random()) : nextSending(now, edge.random()),
    failures,
    ...(goodAt === undefined ? {} : { goodAt }),
    ...(reason === undefined ? {} : { reason }),
  };
}

/** One at a time with counting itself; storage at fault is noted, and nothing else suffers. */
async function guarded(edge: MeasurementEdge, work: () => Promise<void>): Promise<void> {
  try {
    await edge.runExclusive(STORED.counts, work);
  } catch (cause) {
    await noteFault(edge, { unit: 'measurement', code: codeOf(cause) });
  }
}
