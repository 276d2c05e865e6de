import { classOf, keyUnitOf, MARK } from '../text/character-class.ts';
import { hashWord } from '../text/hash-word.ts';

const APOSTROPHE = 0x27;
const LETTER_S = 0x73;

// Words that end in s and are no plural, so that `news` is not read as `new`.
const NO_PLURALS = new Set(
  (
    'as is us its has was his this news does less plus yes gas bus thus always perhaps towards across ' +
    'besides unless whereas series species means thanks ms mrs ours yours hers theirs'
  ).split(' '),
);

/** A word as its key counts it. */
export function foldWord(word: string): string {
  let folded = '';
  for (let at = 0; at < word.length; at += 1) {
    const unit = word.charCodeAt(at);
    if (classOf(unit) !== MARK) folded += String.fromCharCode(keyUnitOf(unit));
  }
  return folded;
}

/** A form of a word that a term may be written in. */
export interface WordForm {
  readonly word: string;
  readonly hash: number;
}

/** Whether a word can be a plural or possessive at all; most words cannot, and cost nothing more. */
export function mayBeInflected(plain: string, end: number): boolean {
  const last = plain.charCodeAt(end - 1);
  return last === LETTER_S || last === 0x53;
}

/** The words that this one may be a plural or possessive of. */
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
