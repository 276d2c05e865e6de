import {
  APOSTROPHE,
  classOf,
  DIGIT,
  isUpperUnit,
  isWordUnit,
  keyUnitOf,
  LETTER,
  MARK,
  SURROGATE,
  SYMBOL,
  WORD_KEYS,
} from './character-class.ts';
import { readDisguised } from './disguised-words.ts';
import { HASH_START, hashUnit, PRIME } from './hash-word.ts';
import { findSpacedWords } from './spaced-words.ts';
import { type TokenRoom, takeRoom } from './token-room.ts';
import { EMOJI, JOINT, type Reading, SIGN, TAG, type TokenColumns, WORD } from './tokens.ts';
import { lendUnits } from './units.ts';

const BLANK = 0x20;
const HYPHEN = 0x2d;
const HASH_SIGN = 0x23;
const AT_SIGN = 0x40;
const UNDERSCORE = 0x5f;

/** What the first reading of a draft tells beside its tokens. */
interface ReadTokens {
  readonly mixed: readonly number[];
  readonly hasLettersInRow: boolean;
}

/** The bit that a Latin letter has in its key unit, and a digit has not. */
const LETTER_BIT = 0x40;

/** Splits plain text into words, signs, emoji and tags, and finds words that are disguised. */
export function tokenise(plain: string): TokenColumns {
  const units = lendUnits(plain);
  // Every token takes at least one unit, and a tag one of its own beside its words.
  const room = takeRoom(plain.length + 1);
  const { mixed, hasLettersInRow } = readTokens(plain, units, room);
  const disguised = mixed.flatMap((token) => readDisguised(plain, room, token));
  const spaced = hasLettersInRow ? findSpacedWords(plain, room) : [];
  if (disguised.length + spaced.length > 0) {
    room.readings = groupByFirst([...disguised, ...spaced]);
  }
  return room;
}

/** Readings by their first token. */
function groupByFirst(readings: readonly Reading[]): ReadonlyMap<number, readonly Reading[]> {
  const groups = new Map<number, Reading[]>();
  for (const reading of readings) {
    const known = groups.get(reading.first);
    if (known === undefined) groups.set(reading.first, [reading]);
    else known.push(reading);
  }
  return groups;
}

/**
 * The loop that looks at every unit, and so costs most: plain words are read in place, everything
 * else is left to others. Tells which words may mix letters with digits, and whether words of one
 * letter stand near each other.
 */
function readTokens(plain: string, units: Uint16Array, room: TokenRoom): ReadTokens {
  const mixed: number[] = [];
  let lastLetter = Number.NEGATIVE_INFINITY;
  let hasLettersInRow = false;
  const { length } = plain;
  const { kind, start, end, hash } = room;
  for (let at = 0; at < length; ) {
    const unit = units[at] ?? 0;
    let weight = WORD_KEYS[unit] ?? 0;
    if (weight === 0) {
      at = unit === BLANK ? at + 1 : readOther(plain, units, at, room);
      continue;
    }
    const token = room.count;
    const first = at;
    start[token] = first;
    let key = HASH_START;
    let allBits = -1;
    let anyBits = 0;
    do {
      key = Math.imul(key ^ weight, PRIME);
      allBits &= weight;
      anyBits |= weight;
      at += 1;
      weight = WORD_KEYS[units[at] ?? 0] ?? 0;
    } while (weight !== 0);
    kind[token] = WORD;
    end[token] = at;
    hash[token] = key;
    room.count = token + 1;
    if (at - first === 1) {
      // A sign may stand between two letters that are dotted out.
      hasLettersInRow ||= token - lastLetter <= 2;
      lastLetter = token;
    }
    if (mayContinue(units[at] ?? 0)) at = finishWord(units, room, token);
    else if ((anyBits & LETTER_BIT) === 0 || (allBits & LETTER_BIT) !== 0) continue;
    // What a word that went on is made of was not counted: it is looked into with the mixed ones.
    mixed.push(token);
  }
  return { mixed, hasLettersInRow };
}

/** Whether a unit that has no key may still belong to the word before it. */
function mayContinue(unit: number): boolean {
  return unit === APOSTROPHE || unit >= 0x80;
}

/** Takes a word on over apostrophes, marks, and letters that are met for the first time. */
function finishWord(units: Uint16Array, room: TokenRoom, token: number): number {
  let at = room.end[token] ?? 0;
  let key = room.hash[token] ?? 0;
  for (;;) {
    at = skipMarks(units, at);
    if (units[at] === APOSTROPHE && isLetterOrDigit(units[at + 1] ?? 0)) {
      key = hashUnit(key, APOSTROPHE);
      at += 1;
    }
    if (!isLetterOrDigit(units[at] ?? 0)) break;
    key = hashUnit(key, WORD_KEYS[units[at] ?? 0] ?? 0);
    at += 1;
  }
  room.end[token] = at;
  room.hash[token] = key;
  return at;
}

/** Marks belong to the word before them, without weight in its key. */
function skipMarks(units: Uint16Array, from: number): number {
  let at = from;
  while ((units[at] ?? 0) >= 0x80 && classOf(units[at] ?? 0) === MARK) at += 1;
  return at;
}

/** Whether a unit has weight in a word's key; it has its key after this. */
function isLetterOrDigit(unit: number): boolean {
  if (WORD_KEYS[unit] !== 0) return true;
  const unitClass = unit < 0x80 ? SYMBOL : classOf(unit);
  return unitClass === LETTER || unitClass === DIGIT;
}

/** Anything but a blank or a word that begins with a known letter. Says where to go on. */
function readOther(plain: string, units: Uint16Array, at: number, room: TokenRoom): number {
  const unit = units[at] ?? 0;
  switch (classOf(unit)) {
    case LETTER:
    case DIGIT:
      // It has its key by now, and is read as a word the second time.
      return at;
    case SURROGATE:
      return writeAstral(plain, at, room);
    case SYMBOL:
      return writeSign(plain, units, at, room);
    default:
      return at + 1;
  }
}

/** A pair of surrogates: an emoji or, rarely, a letter; a lone one counts as a sign. */
function writeAstral(plain: string, start: number, room: TokenRoom): number {
  const codePoint = plain.codePointAt(start) ?? 0;
  const end = start + (codePoint > 0xffff ? 2 : 1);
  // A skin tone changes nothing of what an emoji says.
  if (codePoint >= 0x1f3fb && codePoint <= 0x1f3ff) return end;
  let hash = HASH_START;
  for (let at = start; at < end; at += 1) hash = hashUnit(hash, plain.charCodeAt(at));
  room.add(EMOJI, start, end, hash);
  return end;
}

/** A sign of its own, a hyphen that joins two words, or the start of a hashtag or mention. */
function writeSign(plain: string, units: Uint16Array, at: number, room: TokenRoom): number {
  const unit = units[at] ?? 0;
  const joinsAfter = isWordUnit(units[at + 1] ?? 0);
  const joinsBefore = at > 0 && isWordUnit(units[at - 1] ?? 0);
  const isTag = (unit === HASH_SIGN || unit === AT_SIGN) && joinsAfter && !joinsBefore;
  if (isTag) return writeTag(plain, at, room);
  const kind = unit === HYPHEN && joinsBefore && joinsAfter ? JOINT : SIGN;
  room.add(kind, at, at + 1, hashUnit(HASH_START, unit));
  return at + 1;
}

/** `#NHSFinance` as a tag, and as the words `NHS` and `Finance`. */
function writeTag(plain: string, start: number, room: TokenRoom): number {
  let end = start + 1;
  let hash = hashUnit(HASH_START, plain.charCodeAt(start));
  while (end < plain.length && isTagUnit(plain.charCodeAt(end))) {
    hash = hashUnit(hash, keyUnitOf(plain.charCodeAt(end)));
    end += 1;
  }
  const tag = room.add(TAG, start, end, hash);
  let last = tag;
  for (let at = start + 1; at < end; ) {
    const next = endOfTagWord(plain, at, end);
    if (plain.charCodeAt(at) !== UNDERSCORE) last = writePart(plain, at, next, room);
    at = next;
  }
  room.tagEnds.set(tag, last);
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
function writePart(plain: string, start: number, end: number, room: TokenRoom): number {
  let hash = HASH_START;
  for (let at = start; at < end; at += 1) {
    const unit = plain.charCodeAt(at);
    if (classOf(unit) !== MARK) hash = hashUnit(hash, keyUnitOf(unit));
  }
  return room.add(WORD, start, end, hash);
}
