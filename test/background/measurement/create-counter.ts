import { countOutcome } from '../../../src/background/measurement/count-outcome.ts';
import type { MeasurementEdge } from '../../../src/background/measurement/send-counts.ts';
import { readCounts } from '../../../src/messaging/counts.ts';
import { asAdapterId, asRuleId } from '../../../src/shared/ids.ts';
import type { DraftOutcome } from '../../../src/shared/vocabulary.ts';
import { createEdge, createStorage } from '../../support/fake-edge.ts';

export const COLLECTOR = 'https://collector.example/v1/metrics';
export const HOUR_MS = 60 * 60 * 1000;
export const DAY_MS = 24 * HOUR_MS;
/** Noon of 23 November 2026. */
export const NOON = Date.parse('2026-11-23T12:00:00Z');

/** A browser that counts, or does not, with a collector that answers as a test wants. */
export function createCounter(measurement: object | undefined = { url: COLLECTOR, people: 400 }) {
  const clock = { now: NOON };
  const alarms = new Map<string, number>();
  const asked: { readonly address: string; readonly request: RequestInit }[] = [];
  const collector: { answer: () => Response | Promise<Response> } = {
    answer: () => new Response('{}', { status: 200 }),
  };
  const storage = createStorage();
  const set = (settings: object) => {
    storage.content['sources'] = { given: {}, settings, refused: [], judgedBy: '1.0.0' };
  };
  set(measurement === undefined ? {} : { measurement });
  const edge: MeasurementEdge = {
    ...createEdge({ storage, now: () => clock.now }),
    storage,
    limit: () => new AbortController().signal,
    fetch: async (address, request) => {
      asked.push({ address, request });
      return collector.answer();
    },
    setCountsAlarm: async (when) => void alarms.set('counts', when),
    clearCountsAlarm: async () => void alarms.delete('counts'),
    hasCountsAlarm: async () => alarms.has('counts'),
  };
  const count = (rule: string, outcome: DraftOutcome = 'edited', isPrivate = false) =>
    countOutcome(
      edge,
      { adapter: asAdapterId('x'), rules: [asRuleId(rule)], outcome },
      { isPrivate },
    );
  const kept = () => readCounts(storage);
  return { edge, storage, clock, alarms, asked, collector, set, count, kept };
}
