import { describe, expect, it } from 'vitest';

import { judgeFigure } from './targets.ts';
import { interleave } from './timing/interleave.ts';
import { fitGrowth, medianOf, quantileOf, summarise, summariseRatio } from './timing/statistics.ts';
import { createHostileText, HOSTILE_PATTERNS } from './workload/hostile-patterns.ts';
import { createNames } from './workload/names.ts';
import { createPatterns, REALISTIC_PATTERNS } from './workload/patterns.ts';
import { createTexts } from './workload/prose.ts';

describe('statistics', () => {
  it('take the middle, so that one slow sample changes nothing', () => {
    expect(medianOf([5, 1, 900])).toBe(5);
    expect(quantileOf([1, 2, 3, 4], 0.99)).toBe(4);
    expect(summarise([9, 10, 11, 500, 10], 'µs')).toMatchObject({ value: 10, noise: 0.1 });
  });

  it('divide round by round', () => {
    const ratio = summariseRatio([20, 400, 30], [10, 200, 10]);
    expect(ratio).toMatchObject({ value: 2, samples: 3, note: '30 ÷ 10 µs' });
  });

  it('fit growth over all sizes, so that one slow size counts for a part of it', () => {
    const grow = (power: number) => [1, 2, 4, 8].map((size) => [size, size ** power] as const);
    expect(fitGrowth(grow(1))).toBeCloseTo(2);
    expect(fitGrowth(grow(2))).toBeCloseTo(4);
    const disturbed = fitGrowth([...grow(1).slice(0, 3), [8, 10]]);
    expect(disturbed).toBeGreaterThan(2);
    expect(disturbed).toBeLessThan(2.5);
  });

  it('judge a figure by its target, and leave one without a target alone', () => {
    const figure = { value: 6, unit: '×', noise: 0, samples: 1 } as const;
    expect(judgeFigure('termFloorRatio', figure).isMet).toBe(false);
    expect(judgeFigure('patternRe2VsNativeLoop', { ...figure, value: 10 }).isMet).toBe(true);
    expect(judgeFigure('firstCheckMs', figure)).toEqual(figure);
  });
});

it('contenders take turns, and each has a sample per round', () => {
  const order: string[] = [];
  const contender = (name: string) => ({ run: () => order.push(name), units: 1 });
  const samples = interleave(
    { one: contender('one'), other: contender('other') },
    { rounds: 4, minSampleMs: 0 },
  );
  expect(samples.one).toHaveLength(4);
  expect(samples.other).toHaveLength(4);
  expect(order.slice(-4)).toEqual(['one', 'other', 'other', 'one']);
});

describe('workload', () => {
  it('has names that are all different and as long as names are', () => {
    const names = createNames(2_000);
    expect(new Set(names).size).toBe(2_000);
    expect(names.join('').length / names.length).toBeGreaterThan(14);
    expect(createNames(3)).toEqual(names.slice(0, 3));
  });

  it('has texts that differ, are as long as asked for and mention what they are told to', () => {
    const texts = createTexts(8, 3_000, { mentions: ['Fenwick Works', 'Owen Stanmoor'] });
    expect(new Set(texts).size).toBe(8);
    expect(texts.every((text) => text.length === 3_000)).toBe(true);
    expect(texts.every((text) => text.includes('Fenwick Works'))).toBe(true);
  });

  it('has patterns that are all different, the realistic ones first', () => {
    const patterns = createPatterns(1_000);
    expect(new Set(patterns).size).toBe(1_000);
    expect(patterns.slice(0, REALISTIC_PATTERNS.length)).toEqual(REALISTIC_PATTERNS);
  });

  it('has at least sixty hostile patterns, each with a text of its own', () => {
    expect(HOSTILE_PATTERNS.length).toBeGreaterThanOrEqual(60);
    expect(createHostileText({ pump: 'ab', head: '<', tail: '!' }, 8)).toBe('<ababab!');
  });
});
