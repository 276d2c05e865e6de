import { HASH_START, hashUnit } from '../text/hash-word.ts';
import type { Scan } from '../text/scan.ts';
import { JOINT, type TokenColumns, WORD } from '../text/tokens.ts';

/** Called for each text feature of a draft, with the tokens that it is read from. */
export type VisitFeature = (key: number, first: number, last: number) => void;

/** Keys of the kinds of features are kept apart by what they are mixed with. */
const PAIR = 0x27d4eb2f;
const BEGINNING = 0x165667b1;
const NUMBER = 0x3c6ef372;
const LINK = 0x1b873593;

/** Words that are longer are also known by so many of their first letters. */
const BEGINNING_LENGTH = 5;

const DIGIT_ZERO = 0x30;
const DIGIT_NINE = 0x39;

/**
 * Lists what a learned model reads in a draft: each word and sign, each two that follow each other,
 * and how longer words begin, so that `discharged` tells something about `discharging`. Keys are
 * unsigned 32-bit integers. A number counts by its length, and an address as an address: which one
 * it is says nothing.
 */
export function visitTextFeatures({ plain, lower, tokens }: Scan, visit: VisitFeature): void {
  const { count, kind, start, end, inLink } = tokens;
  let before = -1;
  let keyBefore = 0;
  for (let token = 0; token < count; token += 1) {
    const isInLink = inLink[token] === 1;
    if (kind[token] === JOINT || (isInLink && inLink[token - 1] === 1)) continue;
    const from = start[token] ?? 0;
    const length = (end[token] ?? 0) - from;
    const key = isInLink ? LINK : keyOf(plain, tokens, token);
    visit(key >>> 0, token, token);
    if (before >= 0) visit(mix(keyBefore ^ PAIR, key), before, token);
    if (kind[token] === WORD && length > BEGINNING_LENGTH && !isInLink) {
      visit(mix(BEGINNING, hashBeginning(lower, from)), token, token);
    }
    before = token;
    keyBefore = key;
  }
}

/** The key of a word or sign by itself. */
function keyOf(plain: string, { start, end, hash }: TokenColumns, token: number): number {
  const from = start[token] ?? 0;
  const isNumber = isDigit(plain.charCodeAt(from));
  return isNumber ? mix(NUMBER, (end[token] ?? 0) - from) : (hash[token] ?? 0);
}

/** The key of a word's first letters. */
function hashBeginning(lower: string, from: number): number {
  let hash = HASH_START;
  for (let at = from; at < from + BEGINNING_LENGTH; at += 1) {
    hash = hashUnit(hash, lower.charCodeAt(at));
  }
  return hash;
}

/** Joins two keys to an unsigned one; which comes first matters. */
function mix(first: number, second: number): number {
  const joined = Math.imul(first ^ (first >>> 15), 0x2c1b3c6d) + second;
  const spread = Math.imul(joined ^ (joined >>> 13), 0x297a2d39);
  return (spread ^ (spread >>> 16)) >>> 0;
}

/** Whether a unit is an ASCII digit. */
function isDigit(unit: number): boolean {
  return unit >= DIGIT_ZERO && unit <= DIGIT_NINE;
}
