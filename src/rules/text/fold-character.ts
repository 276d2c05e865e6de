import { HOMOGLYPHS } from './homoglyphs.ts';

/** Punctuation that people and editors write in several ways, as one. */
const PUNCTUATION: Readonly<Record<string, string>> = {
  "'": '\u2018\u2019\u201a\u201b\u02bb\u02bc\u02b9\u2032\u055a\uff07\u00b4',
  '"': '\u201c\u201d\u201e\u201f\u2033\uff02',
  '-': '\u2010\u2011\u2012\u2013\u2212\ufe63\uff0d',
  ' ': '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000',
  '\n': '\u0085\u2028\u2029',
  '/': '\u2044\u2215',
};

// Zero-width, soft hyphen, direction and variation controls: nothing that a reader sees.
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;
// Signs whose letters are not letters of a word: must match `™`; must not match `Ａ`.
const SIGN =
  /[\u2100-\u2101\u2103-\u2109\u2116-\u2117\u2120-\u2122\u00bc-\u00be\u00b2\u00b3\u00b9]/;
// What a compatibility form may become: must match `fi`, `A`; must not match `1⁄2`.
const PLAIN_WORD = /^[A-Za-z0-9\u00c0-\u024f!-/:-@]+$/;

// Must match `٣`; must not match `Ⅲ`.
const DIGIT = /\p{Nd}/u;

/** What a letter of another script looks like. */
const lookAlikes = new Map<string, string>();
for (const [target, codePoints] of Object.entries(HOMOGLYPHS)) {
  for (const codePoint of codePoints.split(' ')) {
    lookAlikes.set(String.fromCodePoint(Number.parseInt(codePoint, 16)), target);
  }
}

const folds = new Map<number, string>();
for (const [target, characters] of Object.entries(PUNCTUATION)) {
  for (const character of characters) folds.set(character.codePointAt(0) ?? 0, target);
}

/**
 * What a character counts as: the empty string for what cannot be seen, a Latin letter or digit
 * for what looks like one, else the character itself.
 */
export function foldCharacter(codePoint: number): string {
  const known = folds.get(codePoint);
  if (known !== undefined) return known;
  const folded = foldByCompatibility(String.fromCodePoint(codePoint));
  folds.set(codePoint, folded);
  return folded;
}

/** Full-width, circled, mathematical and ligature forms, also of look-alikes; digits of any script. */
function foldByCompatibility(character: string): string {
  if (INVISIBLE.test(character)) return '';
  if (SIGN.test(character)) return character;
  const form = character.normalize('NFKC');
  const lookAlike = lookAlikes.get(character) ?? lookAlikes.get(form);
  if (lookAlike !== undefined) return lookAlike;
  if (PLAIN_WORD.test(form)) return form;
  return DIGIT.test(character) ? readDigit(character) : character;
}

/** The value of a digit: the ten of a script stand in a row, nought first. */
function readDigit(character: string): string {
  const codePoint = character.codePointAt(0) ?? 0;
  let nought = codePoint;
  // Two tens of one script may stand side by side.
  while (DIGIT.test(String.fromCodePoint(nought - 1))) nought -= 1;
  return String((codePoint - nought) % 10);
}
