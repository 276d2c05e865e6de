import { describe, expect, it } from 'vitest';

import { readDigits } from '../../../src/rules/learned/digits.ts';
import { makeWordVectors } from './make-word-vectors.ts';

/** Vectors of 100 dimensions, of which only the first few are used. */
function publish(words: Readonly<Record<string, readonly number[]>>) {
  const vectors = Object.entries(words).map(([word, first]) => {
    const rest = Array.from({ length: 100 - first.length }, (_, at) => Math.sin(at) / 1_000);
    return [word, [...first, ...rest]] as const;
  });
  return { words: Object.keys(words), vectors: Object.fromEntries(vectors) };
}

describe('word vectors', () => {
  const made = makeWordVectors(
    publish({
      nurse: [3, 1],
      doctor: [3, 0.9],
      tuesday: [-3, -1],
      "don't": [0, 1],
      oliver: [0, 2],
    }),
    [],
  );
  const values = readDigits(made.values);
  const words = made.words.split(' ');
  const vectorOf = (word: string) => {
    const at = words.indexOf(word) * made.dimensions;
    return [...values.subarray(at, at + made.dimensions)];
  };

  it('leave names out, and what is no plain word', () => {
    expect(words).toEqual(['nurse', 'doctor', 'tuesday']);
  });

  it('are alike for words that are used alike, and unlike for others', () => {
    const alike = (one: string, other: string) =>
      vectorOf(one).reduce((sum, value, at) => sum + value * (vectorOf(other)[at] ?? 0), 0);
    expect(alike('nurse', 'doctor')).toBeGreaterThan(0);
    expect(alike('nurse', 'tuesday')).toBeLessThan(0);
  });

  it('keep a name that people also use as a word all the time', () => {
    const often = 'oliver '.repeat(200);
    expect(makeWordVectors(publish({ oliver: [1], nurse: [2] }), [often]).words).toBe(
      'oliver nurse',
    );
    expect(makeWordVectors(publish({ oliver: [1], nurse: [2] }), []).words).toBe('nurse');
  });
});
