import { describe, expect, it } from 'vitest';

import { measureOverlap } from './measure-overlap.ts';

const TEXT = 'red green blue green';

describe('the overlap of marked words with a span', () => {
  it('is all when exactly the span is marked', () => {
    expect(measureOverlap(TEXT, [{ start: 4, end: 9 }], ['green'])).toBe(1);
  });

  it('is shared characters over all characters of either', () => {
    // "green blue" is marked, "green" expected: 5 of 10.
    expect(measureOverlap(TEXT, [{ start: 4, end: 14 }], ['green'])).toBe(0.5);
    // "een bl" is marked: 3 shared, 8 in either.
    expect(measureOverlap(TEXT, [{ start: 6, end: 12 }], ['green'])).toBe(3 / 8);
  });

  it('counts a character once when marks overlap', () => {
    const marks = [
      { start: 4, end: 9 },
      { start: 6, end: 9 },
    ];
    expect(measureOverlap(TEXT, marks, ['green'])).toBe(1);
  });

  it('is nothing when nothing, or something else, is marked', () => {
    expect(measureOverlap(TEXT, [], ['green'])).toBe(0);
    expect(measureOverlap(TEXT, [{ start: 0, end: 3 }], ['green'])).toBe(0);
  });

  it('takes a span that stands there twice where it fits best', () => {
    expect(measureOverlap(TEXT, [{ start: 15, end: 20 }], ['green'])).toBe(1);
  });

  it('joins several spans of one clause', () => {
    const marks = [
      { start: 0, end: 3 },
      { start: 10, end: 14 },
    ];
    expect(measureOverlap(TEXT, marks, ['red', 'blue'])).toBe(1);
  });
});
