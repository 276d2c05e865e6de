import { describe, expect, it } from 'vitest';

import { countSyllables, measureReadingGrade } from '../../../src/policy/lint/reading-grade.ts';

describe('syllables', () => {
  it.each([
    ['wait', 1],
    ['the', 1],
    ['make', 1],
    ['named', 1],
    ['needed', 2],
    ['boxes', 2],
    ['table', 2],
    ['people', 2],
    ['hospital', 3],
    ["don't", 1],
    ['announcement', 3],
  ])('of "%s" are %i', (word, count) => {
    expect(countSyllables(word)).toBe(count);
  });
});

describe('the reading grade', () => {
  it('rises with longer words and with longer sentences', () => {
    const short = measureReadingGrade('Wait for the news. Then share the link.');
    const long = measureReadingGrade('Wait for the news and then share the link with the team.');
    const hard = measureReadingGrade('Anticipate organisational communication responsibilities.');
    expect(short).toBeLessThan(long);
    expect(long).toBeLessThan(hard);
  });

  it('is 0 for a text without words', () => {
    expect(measureReadingGrade('… 42 !')).toBe(0);
  });
});
