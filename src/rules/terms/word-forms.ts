import { APOSTROPHE, keyUnitOf } from '../text/character-class.ts';
import { hashUnit, hashWord, unhashUnit } from '../text/hash-word.ts';
import { mayHave, type Sieve } from './sieve.ts';

const LETTER_E = 0x65;
const LETTER_I = 0x69;
const LETTER_S = 0x73;
const LETTER_Y = 0x79;

// Words that end in s and are no plural, so that `news` is not read as `new`.
const NO_PLURALS = new Set(
  (
    'as is us its has was his this news does less plus yes gas bus thus always perhaps towards across ' +
    'besides unless whereas series species means thanks ms mrs ours yours hers theirs'
  ).split(' '),
);

/** A form of a word that a term may be written in. */
export interface WordForm {
  readonly word: string;
  readonly hash: number;
}

/** Whether a word that ends with this unit can be a plural or possessive at all; most cannot. */
export function endsInS(unit: number): boolean {
  return (unit | 0x20) === LETTER_S || (unit >= 0x80 && keyUnitOf(unit) === LETTER_S);
}

/**
 * Whether a term may begin with what a word may be a plural or possessive of. A sieve: it reads no
 * word and allocates nothing; `listBaseForms` gives the truth. `end` is where the word ends, with an
 * `s`, and `key` is its key.
 */
export function mayBeginInflected(
  beginnings: Sieve,
  units: Uint16Array,
  end: number,
  key: number,
): boolean {
  const before = keyUnitOf(units[end - 2] ?? 0);
  const withoutS = unhashUnit(key, LETTER_S);
  if (before === APOSTROPHE) {
    const owner = unhashUnit(withoutS, APOSTROPHE);
    if (mayHave(beginnings, owner)) return true;
    const isPlural = endsInS(units[end - 3] ?? 0);
    return isPlural && mayBeginInflected(beginnings, units, end - 2, owner);
  }
  if (mayHave(beginnings, withoutS)) return true;
  if (before !== LETTER_E) return false;
  const withoutEs = unhashUnit(withoutS, LETTER_E);
  if (mayHave(beginnings, withoutEs)) return true;
  const isIes = keyUnitOf(units[end - 3] ?? 0) === LETTER_I;
  return isIes && mayHave(beginnings, hashUnit(unhashUnit(withoutEs, LETTER_I), LETTER_Y));
}

/** The words that a folded word may be a plural or possessive of. */
export function listBaseForms(word: string): readonly WordForm[] {
  const bases: string[] = [];
  const owner = withoutPossessive(word);
  if (owner !== word) bases.push(owner);
  if (!NO_PLURALS.has(owner)) bases.push(...listSingulars(owner));
  return bases.map((base) => ({ word: base, hash: hashWord(base) }));
}

/** `nurse's` is `nurse`. */
function withoutPossessive(word: string): string {
  const isPossessive = word.length > 2 && word.charCodeAt(word.length - 2) === APOSTROPHE;
  return isPossessive && word.endsWith('s') ? word.slice(0, -2) : word;
}

/** `boxes` may be `boxe` or `box`, `ladies` also `lady`; terms decide which of them is a word. */
function listSingulars(word: string): readonly string[] {
  if (word.length < 3 || !word.endsWith('s') || word.endsWith('ss')) return [];
  const singulars = [word.slice(0, -1)];
  if (/(?:s|x|z|ch|sh|o)es$/.test(word)) singulars.push(word.slice(0, -2));
  if (word.length > 4 && word.endsWith('ies')) singulars.push(`${word.slice(0, -3)}y`);
  return singulars;
}
