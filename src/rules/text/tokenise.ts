import {
  classOf,
  DIGIT,
  isUpperUnit,
  isWordUnit,
  keyUnitOf,
  LETTER,
  MARK,
  SURROGATE,
  SYMBOL,
} from './character-class.ts';
import { HASH_START, hashUnit } from './hash-word.ts';
import { createTokenWriter, type TokenWriter } from './token-writer.ts';
import { EMOJI, JOINT, SIGN, TAG, type Tokens, WORD } from './tokens.ts';

const APOSTROPHE = 0x27;
const HYPHEN = 0x2d;
const HASH_SIGN = 0x23;
const AT_SIGN = 0x40;
const UNDERSCORE = 0x5f;

/** Splits plain text into words, signs, emoji and tags. Sentences and links are filled in later. */
export function tokenise(plain: string): Tokens {
  // Every token takes at least one unit, and a tag one of its own beside its words.
  const writer = createTokenWriter(plain.length + 1);
  for (let at = 0; at < plain.length; ) at = readToken(plain, at, writer);
  return writer.finish();
}

/** Writes the token at `at`, if there is one, and says where to go on. */
function readToken(plain: string, at: number, writer: TokenWriter): number {
  const unit = plain.charCodeAt(at);
  switch (classOf(unit)) {
    case LETTER:
    case DIGIT:
      return writeWord(plain, at, writer);
    case SURROGATE:
      return writeAstral(plain, at, writer);
    case SYMBOL:
      return writeSign(plain, at, unit, writer);
    default:
      return at + 1;
  }
}

/** Whether the unit at `at` continues a word that began before it. */
function continuesWord(plain: string, at: number): boolean {
  const unit = plain.charCodeAt(at);
  if (isWordUnit(unit)) return true;
  return unit === APOSTROPHE && at + 1 < plain.length && isWordUnit(plain.charCodeAt(at + 1));
}

/** A word with its inner apostrophes. */
function writeWord(plain: string, start: number, writer: TokenWriter): number {
  let end = start;
  let hash = HASH_START;
  while (end < plain.length && continuesWord(plain, end)) {
    const unit = plain.charCodeAt(end);
    if (classOf(unit) !== MARK) hash = hashUnit(hash, keyUnitOf(unit));
    end += 1;
  }
  writer.add(WORD, start, end, hash);
  return end;
}

/** A pair of surrogates: an emoji or, rarely, a letter; a lone one counts as a sign. */
function writeAstral(plain: string, start: number, writer: TokenWriter): number {
  const codePoint = plain.codePointAt(start) ?? 0;
  const end = start + (codePoint > 0xffff ? 2 : 1);
  // A skin tone changes nothing of what an emoji says.
  if (codePoint >= 0x1f3fb && codePoint <= 0x1f3ff) return end;
  let hash = HASH_START;
  for (let at = start; at < end; at += 1) hash = hashUnit(hash, plain.charCodeAt(at));
  writer.add(EMOJI, start, end, hash);
  return end;
}

/** A sign of its own, a hyphen that joins two words, or the start of a hashtag or mention. */
function writeSign(plain: string, at: number, unit: number, writer: TokenWriter): number {
  const joinsAfter = at + 1 < plain.length && isWordUnit(plain.charCodeAt(at + 1));
  const joinsBefore = at > 0 && isWordUnit(plain.charCodeAt(at - 1));
  if (unit === HYPHEN && joinsBefore && joinsAfter) {
    writer.add(JOINT, at, at + 1, hashUnit(HASH_START, unit));
    return at + 1;
  }
  if ((unit === HASH_SIGN || unit === AT_SIGN) && joinsAfter && !joinsBefore) {
    return writeTag(plain, at, writer);
  }
  writer.add(SIGN, at, at + 1, hashUnit(HASH_START, unit));
  return at + 1;
}

/** `#NHSFinance` as a tag, and as the words `NHS` and `Finance`. */
function writeTag(plain: string, start: number, writer: TokenWriter): number {
  let end = start + 1;
  let hash = hashUnit(HASH_START, plain.charCodeAt(start));
  while (end < plain.length && isTagUnit(plain.charCodeAt(end))) {
    hash = hashUnit(hash, keyUnitOf(plain.charCodeAt(end)));
    end += 1;
  }
  const tag = writer.add(TAG, start, end, hash);
  let last = tag;
  for (let at = start + 1; at < end; ) {
    const next = endOfTagWord(plain, at, end);
    if (plain.charCodeAt(at) !== UNDERSCORE) last = writePart(plain, at, next, writer);
    at = next;
  }
  writer.setNext(tag, last + 1);
  return end;
}

/** Letters, digits and underscores make up a tag. */
function isTagUnit(unit: number): boolean {
  return unit === UNDERSCORE || isWordUnit(unit);
}

/** Where the word that begins at `start` inside a tag ends: at `_`, at a capital, at a digit. */
function endOfTagWord(plain: string, start: number, end: number): number {
  if (plain.charCodeAt(start) === UNDERSCORE) return start + 1;
  let at = start + 1;
  while (at < end && plain.charCodeAt(at) !== UNDERSCORE && !beginsTagWord(plain, at, end)) at += 1;
  return at;
}

/** `nF` begins a word at `F`, `SFi` at `F`, `d2` at `2`, `2d` at `d`. */
function beginsTagWord(plain: string, at: number, end: number): boolean {
  const before = plain.charCodeAt(at - 1);
  const unit = plain.charCodeAt(at);
  if ((classOf(before) === DIGIT) !== (classOf(unit) === DIGIT)) return true;
  if (!isUpperUnit(unit)) return false;
  if (!isUpperUnit(before)) return true;
  const after = plain.charCodeAt(at + 1);
  return at + 1 < end && classOf(after) === LETTER && !isUpperUnit(after);
}

/** One word inside a tag. */
function writePart(plain: string, start: number, end: number, writer: TokenWriter): number {
  let hash = HASH_START;
  for (let at = start; at < end; at += 1) hash = hashUnit(hash, keyUnitOf(plain.charCodeAt(at)));
  return writer.add(WORD, start, end, hash);
}
