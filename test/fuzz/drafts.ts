import fc from 'fast-check';

import { createHostileText, HOSTILE_PATTERNS } from '../bench/rules/workload/hostile-patterns.ts';
import { readCorpusPosts } from './corpus-posts.ts';
import { WORDS } from './policies.ts';

/** Any string at all: lone surrogates, control characters, every script. */
const anyString = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 120 })
    .map((units) => String.fromCharCode(...units)),
);

const GAPS = [
  ' ',
  ' ',
  '-',
  ', ',
  '. ',
  '! ',
  '\n',
  '\n\n',
  '\r\n',
  '#',
  '@',
  '"',
  '’',
  '',
  '\u200b',
];

/** The words that policies look for, and what stands between words. */
export const wordyDrafts = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...GAPS)), { maxLength: 60 })
  .map((pairs) => pairs.flat().join(''));

/** A post of the corpus, cut, doubled and spoilt. */
const mutatedPost = fc
  .tuple(
    fc.constantFrom(...readCorpusPosts()),
    fc.array(fc.tuple(fc.nat(400), fc.nat(6), fc.oneof(anyString, fc.constantFrom(...WORDS))), {
      maxLength: 4,
    }),
  )
  .map(([post, edits]) =>
    edits.reduce((text, [at, cut, insert]) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + insert + text.slice(place + cut);
    }, post),
  );

/** What is worst for backtracking, and for anything that looks around each hit. */
const hostile = fc
  .tuple(fc.constantFrom(...HOSTILE_PATTERNS), fc.nat(4_000))
  .map(([pump, length]) => createHostileText(pump, length));

/** One piece again and again, up to the length of a book. */
const huge = fc
  .tuple(fc.oneof(wordyDrafts, mutatedPost), fc.integer({ min: 1, max: 60_000 }))
  .map(([piece, length]) => `${piece} `.repeat(1 + length / (piece.length + 1)).slice(0, length));

/** What a long hostile draft is made of, again and again. */
export const pieces: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...HOSTILE_PATTERNS.map(({ pump }) => pump)),
  fc
    .array(fc.oneof(fc.constantFrom(...WORDS), fc.constantFrom(...GAPS)), {
      minLength: 1,
      maxLength: 6,
    })
    .map((parts) => parts.join(''))
    .filter((piece) => piece !== ''),
);

/** Drafts of every kind; the long ones seldom. */
export const drafts: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: anyString, weight: 6 },
  { arbitrary: wordyDrafts, weight: 10 },
  { arbitrary: mutatedPost, weight: 10 },
  { arbitrary: hostile, weight: 3 },
  { arbitrary: huge, weight: 1 },
);
