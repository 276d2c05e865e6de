import { describe, expect, it } from 'vitest';

import { DEFAULT_ASSUMPTIONS, readAssumptions } from './fleet-assumptions.ts';
import { sampleFile, sampleThroughput } from './sample-requests.ts';
import { type ChannelPlan, DAY_MS, simulateChannel } from './simulate-channel.ts';

/** Two browsers that are open for the first five minutes of the day, with the middle of all luck. */
const PLAN: ChannelPlan = {
  clients: 2,
  pace: { everyMs: 60_000, jitter: 0.1, longestMs: 120_000 },
  opensFromMs: 0,
  opensUntilMs: 0,
  openForMs: 300_000,
  publishedAtMs: 100_000,
  random: () => 0.5,
};

/** The seconds in which something was asked, each with how often. */
function listSeconds(perSecond: Uint32Array): readonly (readonly [number, number])[] {
  return [...perSecond.entries()].filter(([, count]) => count > 0);
}

describe('the model of a fleet', () => {
  it('asks as the clock of the extension says: after the spread of a start, then at its pace', () => {
    // Half of 30 s, then a minute each: 15, 75, 135, 195 and 255 s are before 300 s.
    const { perSecond, answered } = simulateChannel(PLAN);
    expect(listSeconds(perSecond)).toEqual([15, 75, 135, 195, 255].map((second) => [second, 2]));
    expect(answered).toBe(10);
  });

  it('has the new file at the first look after its publication', () => {
    // Published at 100 s, seen at 135 s.
    expect(simulateChannel(PLAN)).toMatchObject({
      openDelaysMs: [35_000, 35_000],
      allDelaysMs: [35_000, 35_000],
    });
  });

  it('has it on the next day in a browser that is closed, which is not counted as open', () => {
    const { openDelaysMs, allDelaysMs } = simulateChannel({ ...PLAN, publishedAtMs: 400_000 });
    expect(openDelaysMs).toEqual([]);
    const nextStart = DAY_MS + 15_000;
    expect(allDelaysMs).toEqual([nextStart - 400_000, nextStart - 400_000]);
  });

  it('backs off while the server fails: a minute, then two, each from half to the whole', () => {
    // 15 good; 75 fails, so 45 s; 120 fails, so 90 s; 210 good; 270 good.
    const outage = { fromMs: 60_000, untilMs: 200_000 };
    const { perSecond, answered, openDelaysMs } = simulateChannel({ ...PLAN, outage });
    expect(listSeconds(perSecond).map(([second]) => second)).toEqual([15, 75, 120, 210, 270]);
    expect(answered).toBe(6);
    expect(openDelaysMs).toEqual([110_000, 110_000]);
  });

  it('spreads browsers over the time in which they open', () => {
    const luck = [0, 0.5, 0.25, 0.5, 0.75, 0.5];
    let drawn = 0;
    const random = () => luck[drawn++ % luck.length] ?? 0;
    const plan = { ...PLAN, clients: 3, opensUntilMs: 3_600_000, openForMs: 20_000, random };
    // Per browser: when it opens, the spread of its first look, and one more wait on each day.
    const { perSecond } = simulateChannel(plan);
    expect(listSeconds(perSecond).every(([, count]) => count === 1)).toBe(true);
    expect(listSeconds(perSecond).length).toBe(3);
  });
});

describe('the sample of requests', () => {
  it('gets the whole file first, and then only that it has not changed', async () => {
    const { whole, unchanged } = await sampleFile('p'.repeat(50_000), 3);
    expect(whole.bytes).toBeGreaterThan(50_000);
    expect(unchanged.bytes).toBeGreaterThan(100);
    expect(unchanged.bytes).toBeLessThan(2_000);
  });

  it('counts what a server gets through', async () => {
    expect(await sampleThroughput('p', { requests: 20, atOnce: 4 })).toBeGreaterThan(0);
  });
});

describe('readAssumptions', () => {
  it('sets what is named and leaves the rest', () => {
    expect(readAssumptions(['clients=20', 'openHours=1.5'])).toEqual({
      ...DEFAULT_ASSUMPTIONS,
      clients: 20,
      openHours: 1.5,
    });
  });

  it.each([
    ['size=3', 'The fleet has no "size".'],
    ['clients', 'expected a number from 0 on'],
    ['clients=-1', 'expected a number from 0 on'],
    ['clients=many', 'expected a number from 0 on'],
  ])('refuses %s', (given, sentence) => {
    expect(() => readAssumptions([given])).toThrow(sentence);
  });
});
