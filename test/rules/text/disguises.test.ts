import { describe, expect, it } from 'vitest';

import { scanDraft } from '../../../src/rules/text/scan.ts';

/** What the tokens of a text may be read as, beside what is written. */
function listReadings(text: string): readonly string[] {
  return [...scanDraft(text).tokens.readings.values()].flat().map(({ word }) => word);
}

describe('words that are disguised', () => {
  it.each([
    ['p4tient', ['patient']],
    ['P4T1ENT', ['patient', 'patlent']],
    ['s3cr3t', ['secret']],
    ['p a t i e n t', ['patient']],
    ['p.a.t.i.e.n.t.', ['patient']],
    ['p-a-t-i-e-n-t', ['patient']],
    ['p * a * t', ['pat']],
    ['p  a  t', ['pat']],
    ['I p a t i e n t', ['ipatient', 'patient']],
    ['a s a p', ['asap', 'sap']],
  ])('%j is read as %j', (text, words) => {
    expect(listReadings(text)).toEqual(words);
  });

  it.each([
    'the A38 at 5pm',
    '1st, 22nd, 4x4',
    'model x2906b',
    '447700900731',
    'a b, c. d',
    'J. K.',
    'I am a fan',
    `${'a '.repeat(40)}`,
  ])('%j hides nothing', (text) => {
    expect(listReadings(text)).toEqual([]);
  });

  it('keeps the two words of a spaced-out phrase apart', () => {
    expect(listReadings('p a t i e n t   n a m e')).toEqual(['patient', 'name']);
  });
});
