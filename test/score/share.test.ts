import { describe, expect, it } from 'vitest';

import { estimateGap, estimateShare } from './share.ts';

describe('the interval of a share', () => {
  it.each([
    // Figures from the textbook formula, worked out apart from this code.
    { hits: 8, of: 10, low: 0.4902, high: 0.9433 },
    { hits: 1, of: 29, low: 0.0061, high: 0.1718 },
    { hits: 81, of: 263, low: 0.2553, high: 0.3662 },
  ])('is the Wilson interval for $hits of $of', ({ hits, of, low, high }) => {
    const estimate = estimateShare({ hits, of });
    expect(estimate?.value).toBeCloseTo(hits / of, 10);
    expect(estimate?.low).toBeCloseTo(low, 4);
    expect(estimate?.high).toBeCloseTo(high, 4);
  });

  it('ends exactly at nothing and at all', () => {
    expect(estimateShare({ hits: 0, of: 10 })?.low).toBe(0);
    expect(estimateShare({ hits: 0, of: 10 })?.high).toBeCloseTo(0.2775, 4);
    expect(estimateShare({ hits: 10, of: 10 })?.high).toBe(1);
    expect(estimateShare({ hits: 10, of: 10 })?.low).toBeCloseTo(0.7225, 4);
  });

  it('does not exist where nothing was counted', () => {
    expect(estimateShare({ hits: 0, of: 0 })).toBeUndefined();
  });
});

describe('the gap between two shares', () => {
  it('has the interval that Newcombe gives for 56 of 70 against 48 of 80', () => {
    const gap = estimateGap({ hits: 56, of: 70 }, { hits: 48, of: 80 });
    expect(gap?.value).toBeCloseTo(0.2, 10);
    expect(gap?.low).toBeCloseTo(0.0524, 4);
    expect(gap?.high).toBeCloseTo(0.3339, 4);
  });

  it('is below nothing when the second share is larger', () => {
    expect(estimateGap({ hits: 1, of: 10 }, { hits: 9, of: 10 })?.high).toBeLessThan(0);
  });

  it('does not exist where either has nothing to count', () => {
    expect(estimateGap({ hits: 1, of: 2 }, { hits: 0, of: 0 })).toBeUndefined();
    expect(estimateGap({ hits: 0, of: 0 }, { hits: 1, of: 2 })).toBeUndefined();
  });
});
