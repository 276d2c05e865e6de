import { findLinks } from '../../../src/rules/text/find-links.ts';
import { splitSentences } from '../../../src/rules/text/split-sentences.ts';
import type { TextRange } from '../../../src/shared/text-range.ts';
import { listDisguises } from './naive-disguises.ts';
import {
  foldNaively,
  foldToText,
  foldWordNaively,
  type NaiveToken,
  splitNaively,
} from './naive-text.ts';
import { paintRanges } from './paint-ranges.ts';

/** A draft as the search below reads it. Sentences and links are the module's own: they have tests of their own. */
interface NaiveDraft {
  readonly plain: string;
  readonly tokens: readonly NaiveToken[];
  sentenceOf(offset: number): number;
  isInLink(offset: number): boolean;
}

/** Where a term stands in a draft, by trying it at every word, in the draft's offsets. */
export function findTermNaively(
  term: string,
  draft: string,
  options: { readonly isExact: boolean },
): readonly TextRange[] {
  const units = foldNaively(draft);
  const read = readDraft(units.map(({ unit }) => unit).join(''));
  const found = listSpellings(term).flatMap((words) =>
    read.tokens.flatMap((_, first) =>
      listEnds(read, words, first, options.isExact)
        .filter((path) => isOutsideLinks(read, words, path))
        .map((path) => rangeOf(read, path)),
    ),
  );
  return paintRanges(units, found);
}

/** The ways in which a term is written: `co-worker`, `co worker`, `coworker`. */
function listSpellings(term: string): readonly (readonly string[])[] {
  const plain = foldToText(term);
  const words = readWords(plain);
  const isHyphenated = splitNaively(plain).some(({ kind }) => kind === 'joint');
  return isHyphenated ? [words, readWords(plain.replaceAll(/(?<=\S)-(?=\S)/g, ''))] : [words];
}

/** The words of a term; a tag counts as one. */
function readWords(plain: string): readonly string[] {
  return splitNaively(plain)
    .filter(({ kind }) => kind !== 'joint' && kind !== 'tag word')
    .map(({ text }) => text);
}

function readDraft(plain: string): NaiveDraft {
  const { sentences } = splitSentences(plain);
  const links = findLinks(plain);
  return {
    plain,
    tokens: splitNaively(plain),
    sentenceOf: (offset) => sentences.filter((start) => start <= offset).length,
    isInLink: (offset) => links.some(({ start, end }) => start <= offset && offset < end),
  };
}

/** Tokens that were taken for words, first to last, and the last token that they cover. */
interface Path {
  readonly tokens: readonly number[];
  readonly last: number;
}

/** Every way in which words stand in the draft from a token on. */
function listEnds(
  draft: NaiveDraft,
  words: readonly string[],
  at: number,
  isExact: boolean,
  before?: number,
): readonly Path[] {
  const [word, ...others] = words;
  const token = draft.tokens[at];
  if (word === undefined || token === undefined) return [];
  if (before !== undefined && !isSameSentence(draft, before, at)) return [];
  const paths: Path[] = [];
  // A hyphen may be left out, and the words of a tag stand for themselves, but not at the start.
  if (before !== undefined && (token.kind === 'joint' || token.kind === 'tag')) {
    paths.push(...listEnds(draft, words, at + 1, isExact, at));
  }
  for (const last of listReadings(draft, at, word, isExact)) {
    if (others.length === 0) paths.push({ tokens: [at], last });
    for (const path of listEnds(draft, others, last + 1, isExact, last)) {
      paths.push({ tokens: [at, ...path.tokens], last: path.last });
    }
  }
  return paths;
}

function isSameSentence(draft: NaiveDraft, one: number, other: number): boolean {
  const sentence = (token: number) => draft.sentenceOf(draft.tokens[token]?.start ?? 0);
  return sentence(one) === sentence(other);
}

/** Where a word ends that begins at a token, once for each way in which the token can be read as it. */
function listReadings(
  draft: NaiveDraft,
  at: number,
  word: string,
  isExact: boolean,
): readonly number[] {
  const token = draft.tokens[at];
  if (token === undefined) return [];
  const last = at + token.span - 1;
  if (isExact) return token.text === word ? [last] : [];
  const wanted = foldWordNaively(word);
  const isWord = token.kind === 'word' || token.kind === 'tag word';
  const ends: number[] = [];
  const own = foldWordNaively(token.text);
  if (own === wanted || (isWord && listBases(own).includes(wanted))) ends.push(last);
  for (const disguise of listDisguises(draft.plain, draft.tokens, at)) {
    const reads = [disguise.word, ...listBases(disguise.word)];
    if (reads.includes(wanted)) ends.push(disguise.last);
  }
  return [...new Set(ends)];
}

/** Words that end in `s` without being a plural; the module's list, of which drafts use some. */
const NO_PLURALS = /^(?:as|is|us|its|this|news|less|thanks|bus|gas|yes|has|was|his)$/;

/** What a word may be the plural or possessive of. */
function listBases(word: string): readonly string[] {
  const owner = word.replace(/(?<=.)'s$/, '');
  const bases = owner === word ? [] : [owner];
  if (NO_PLURALS.test(owner) || owner.length < 3 || !/[^s]s$/.test(owner)) return bases;
  bases.push(owner.slice(0, -1));
  if (/(?:s|x|z|ch|sh|o)es$/.test(owner)) bases.push(owner.slice(0, -2));
  if (/..ies$/.test(owner)) bases.push(`${owner.slice(0, -3)}y`);
  return bases;
}

/** The words of an address count only for terms that look like an address themselves. */
function isOutsideLinks(draft: NaiveDraft, words: readonly string[], path: Path): boolean {
  if (/[./@]/.test(words.join(' '))) return true;
  return path.tokens.every((token) => !draft.isInLink(draft.tokens[token]?.start ?? 0));
}

/** The folded text's range behind a path. */
function rangeOf(draft: NaiveDraft, { tokens, last }: Path): TextRange {
  return {
    start: draft.tokens[tokens[0] ?? 0]?.start ?? 0,
    end: draft.tokens[last]?.end ?? 0,
  };
}
