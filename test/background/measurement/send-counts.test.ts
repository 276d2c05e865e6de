import { describe, expect, it } from 'vitest';

import { keepMeasurement, sendCounts } from '../../../src/background/measurement/send-counts.ts';
import { readFaults } from '../../../src/messaging/stored.ts';
import { createReason } from '../../../src/shared/reason.ts';
import { COLLECTOR, createCounter, DAY_MS, HOUR_MS, NOON } from './create-counter.ts';

const SETTINGS = { measurement: { url: COLLECTOR, people: 400 } };
/** Half of the spread after the end of the day: the edge's random number stands at a half. */
const NEXT_DAY = Date.parse('2026-11-24T10:00:00Z');

/** A browser with one count of yesterday. */
async function createDue() {
  const counter = createCounter();
  await counter.count('leak');
  counter.clock.now = NEXT_DAY;
  return counter;
}

describe('sending counts', () => {
  it('sends the days that are over, once, and looks again on the day after', async () => {
    const { edge, asked, alarms, kept } = await createDue();
    await sendCounts(edge);
    expect(asked.map(({ address }) => address)).toEqual([COLLECTOR]);
    expect(String(asked[0]?.request.body)).toContain('"stringValue":"leak"');
    expect(await kept()).toEqual({
      days: [],
      failures: 0,
      goodAt: NEXT_DAY,
      nextAt: NEXT_DAY + DAY_MS,
    });
    expect(alarms.get('counts')).toBe(NEXT_DAY + DAY_MS);
    await sendCounts(edge);
    expect(asked).toHaveLength(1);
  });

  it('keeps the day that goes on to itself', async () => {
    const { edge, asked, count, kept } = await createDue();
    await count('tone');
    await sendCounts(edge);
    expect(String(asked[0]?.request.body)).not.toContain('tone');
    expect((await kept())?.days.map(({ day }) => day)).toEqual(['2026-11-24']);
  });

  it('asks for nothing while there is nothing to send', async () => {
    const { edge, asked, alarms } = createCounter();
    await sendCounts(edge);
    expect(asked).toEqual([]);
    expect(alarms.get('counts')).toBe(NEXT_DAY);
  });

  it('sends nothing to anyone where measurement is off', async () => {
    const { edge, asked, set } = await createDue();
    set({});
    await sendCounts(edge);
    expect(asked).toEqual([]);
  });

  it('tells the group that the administrator has named', async () => {
    const { edge, asked, set } = await createDue();
    set({ measurement: { url: COLLECTOR, people: 400, group: 'north-region' } });
    await sendCounts(edge);
    expect(String(asked[0]?.request.body)).toContain('"stringValue":"north-region"');
  });

  it('keeps what a collector cannot take now, says why, and waits ever longer', async () => {
    const { edge, clock, alarms, collector, kept } = await createDue();
    collector.answer = () => new Response('', { status: 503 });
    await sendCounts(edge);
    expect(await kept()).toMatchObject({
      days: [{ day: '2026-11-23' }],
      failures: 1,
      reason: createReason('reasonCollectorStatus', '503'),
    });
    const first = (alarms.get('counts') ?? 0) - NEXT_DAY;
    clock.now += HOUR_MS;
    await sendCounts(edge);
    const second = (alarms.get('counts') ?? 0) - NEXT_DAY - HOUR_MS;
    expect([first, second]).toEqual([45_000, 90_000]);
  });

  it('gives up what no collector took within a week', async () => {
    const { edge, clock, asked, collector, kept } = await createDue();
    collector.answer = () => Promise.reject(new TypeError('no way'));
    await sendCounts(edge);
    clock.now = NOON + 8 * DAY_MS;
    await sendCounts(edge);
    expect(asked).toHaveLength(1);
    clock.now += DAY_MS;
    expect((await kept())?.failures).toBe(1);
  });

  it('drops what a collector will never take, as the protocol says, and says why', async () => {
    const { edge, collector, kept } = await createDue();
    collector.answer = () => new Response('', { status: 400 });
    await sendCounts(edge);
    expect(await kept()).toMatchObject({
      days: [],
      failures: 0,
      reason: createReason('reasonCollectorStatus', '400'),
    });
  });

  it('notes storage at fault, and nothing else suffers', async () => {
    const { edge, storage } = await createDue();
    const { set } = storage;
    storage.set = (items) =>
      'counts' in items ? Promise.reject(new Error('full')) : set.call(storage, items);
    await sendCounts(edge);
    expect(await readFaults(storage)).toMatchObject([{ unit: 'measurement', code: 'Error' }]);
  });
});

describe('keeping measurement', () => {
  it('sets the alarm for the day after, once', async () => {
    const { edge, alarms } = createCounter();
    await keepMeasurement(edge, SETTINGS);
    expect(alarms.get('counts')).toBe(NEXT_DAY);
    alarms.set('counts', 7);
    await keepMeasurement(edge, SETTINGS);
    expect(alarms.get('counts')).toBe(7);
  });

  it('gets its alarm back after a restart, spread out when it is overdue', async () => {
    const { edge, alarms, clock } = await createDue();
    clock.now = NEXT_DAY + HOUR_MS;
    await keepMeasurement(edge, SETTINGS);
    expect(alarms.get('counts')).toBe(NEXT_DAY + HOUR_MS + 15_000);
  });

  it('leaves neither alarm nor counts behind when it is switched off', async () => {
    const { edge, alarms, storage } = await createDue();
    alarms.set('counts', 7);
    await keepMeasurement(edge, {});
    expect([...alarms]).toEqual([]);
    expect('counts' in storage.content).toBe(false);
  });

  it('touches nothing where it was never on', async () => {
    const { edge, storage, asked, alarms } = createCounter(undefined);
    await keepMeasurement(edge, {});
    expect([storage.writes, asked, [...alarms]]).toEqual([[], [], []]);
  });
});
