import { GIVEN_NAMES } from '../../../src/rules/detectors/lists/given-names.ts';
import { SURNAMES } from '../../../src/rules/detectors/lists/surnames.ts';
import { writeDigits } from '../../../src/rules/learned/digits.ts';
import { findPrincipalAxes } from './principal-axes.ts';

const NAMES: ReadonlySet<string> = new Set(`${GIVEN_NAMES} ${SURNAMES}`.split(' '));

/** Word vectors as they are published, the commonest words first. */
export interface PublishedVectors {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** Word vectors as training reads them. */
export interface WordVectorFile {
  readonly dimensions: number;
  /** What a value of 1 is worth, where the vectors had length 1. */
  readonly step: number;
  /** Lower case, with a blank between them. */
  readonly words: string;
  /** The values of one word after the other, as `writeDigits` writes them. */
  readonly values: string;
}

/** So many of the commonest words are kept in any case, and none that is rarer than the second. */
const COMMON = 14_000;
const KNOWN = 60_000;
/** A rarer word must stand so often in what people write. */
const LEAST_USES = 1;
/** Some names are also words that people use all the time: those stand at least so often. */
const LEAST_USES_OF_NAME = 200;
/** What is left of the 100 dimensions. */
const DIMENSIONS = 24;
const STEP = 0.12;

/** Chooses words, and makes their vectors small. */
export function makeWordVectors(
  published: PublishedVectors,
  texts: readonly string[],
): WordVectorFile {
  const words = chooseWords(published.words, countUses(texts));
  const centred = centre(words.map((word) => published.vectors[word]?.slice(0, 100) ?? []));
  const axes = findPrincipalAxes(centred, DIMENSIONS);
  const levels = centred.flatMap((vector) => {
    const length = Math.hypot(...vector);
    return axes.map((axis) => Math.round(dot(axis, vector) / length / STEP));
  });
  return {
    dimensions: DIMENSIONS,
    step: STEP,
    words: words.join(' '),
    values: writeDigits(levels),
  };
}

/** How often each word stands in texts. */
function countUses(texts: readonly string[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const text of texts) {
    for (const [word] of text.toLowerCase().matchAll(/[a-z]+/g)) {
      uses.set(word, (uses.get(word) ?? 0) + 1);
    }
  }
  return uses;
}

/** The words that get a vector. Names do not: what somebody is called says nothing about a post. */
function chooseWords(
  byFrequency: readonly string[],
  uses: ReadonlyMap<string, number>,
): readonly string[] {
  const known = byFrequency.filter((word) => /^[a-z]+$/.test(word)).slice(0, KNOWN);
  return known.filter((word, rank) => {
    const times = uses.get(word) ?? 0;
    if (NAMES.has(word)) return times >= LEAST_USES_OF_NAME;
    return rank < COMMON || times >= LEAST_USES;
  });
}

/** Vectors about their mean. */
function centre(vectors: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const mean = (vectors[0] ?? []).map(
    (_, at) => vectors.reduce((sum, vector) => sum + (vector[at] ?? 0), 0) / vectors.length,
  );
  return vectors.map((vector) => vector.map((value, at) => value - (mean[at] ?? 0)));
}

function dot(one: ArrayLike<number>, other: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}
