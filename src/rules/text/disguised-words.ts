import { foldWord } from './fold-word.ts';
import { hashWord } from './hash-word.ts';
import type { Reading, TokenColumns } from './tokens.ts';

/** Digits that are written for a letter; `1` stands for two. */
const LETTERS_OF_DIGITS: Readonly<Record<string, string>> = {
  '0': 'o',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
};

/** Shorter words of this kind are roads, models, grades and times: `A38`, `5pm`. */
const LEAST_LENGTH = 4;
/**
 * What a word such as `p4tient` reads as. Only words of letters and digits are read so: a number
 * stays a number, and a word a word.
 */
export function readDisguised(
  plain: string,
  tokens: TokenColumns,
  token: number,
): readonly Reading[] {
  const word = foldWord(plain.slice(tokens.start[token], tokens.end[token]));
  const digits = word.replaceAll(/\D/g, '').length;
  if (word.length < LEAST_LENGTH || digits === 0 || digits * 2 > word.length) return [];
  const readings = new Set(['i', 'l'].map((one) => readLetters(word, one)));
  return [...readings]
    .filter((reading) => !/\d/.test(reading))
    .map((reading) => ({ first: token, last: token, word: reading, hash: hashWord(reading) }));
}

/** The word with letters for its digits where one is known. */
function readLetters(word: string, one: string): string {
  return word.replaceAll(/\d/g, (digit) =>
    digit === '1' ? one : (LETTERS_OF_DIGITS[digit] ?? digit),
  );
}
