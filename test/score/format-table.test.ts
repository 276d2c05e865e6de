import { describe, expect, it } from 'vitest';

import { formatEstimate, formatGap, formatPercent, formatTable } from './format-table.ts';

describe('a table', () => {
  it('puts names to the left and figures to the right of equal columns', () => {
    expect(
      formatTable([
        ['clause', 'n'],
        ['personal-data', '7'],
        ['all', '120'],
      ]),
    ).toEqual(['clause           n', 'personal-data    7', 'all            120']);
  });

  it('ends no line in spaces', () => {
    expect(formatTable([['a', 'long'], ['b'], ['c', '']])).toEqual(['a  long', 'b', 'c']);
  });
});

describe('figures', () => {
  it('are per cent with their interval', () => {
    expect(formatEstimate({ value: 0.9214, low: 0.85, high: 1 })).toBe('92.1 (85.0–100.0)');
  });

  it('of a gap are points with their sign', () => {
    expect(formatGap({ value: 0.04, low: -0.012, high: 0.0001 })).toBe('+4.0 (−1.2 to 0.0)');
  });

  it('that do not exist are a dash', () => {
    expect([formatEstimate(undefined), formatGap(undefined), formatPercent(undefined)]).toEqual([
      '–',
      '–',
      '–',
    ]);
  });
});
