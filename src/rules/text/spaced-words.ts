import { foldWord } from './fold-word.ts';
import { hashWord } from './hash-word.ts';
import { type Reading, type TokenColumns, WORD } from './tokens.ts';

/** Two letters in a row are initials. */
const LEAST_LETTERS = 3;
/** No word is longer. */
const MOST_LETTERS = 30;
// What people put between the letters of a word. Must match ` `, `.`, ` - `; must not match `, `.
const SEPARATOR = /^(?: {1,3}| ?[.\-_*·•~] ?)$/;

/** The words whose letters are spaced or dotted out: `p a t i e n t`, `p.a.t.i.e.n.t`. */
export function findSpacedWords(plain: string, tokens: TokenColumns): readonly Reading[] {
  const readings: Reading[] = [];
  for (let token = 0; token + 1 < tokens.count; token += 1) {
    if (!isLetter(tokens, token)) continue;
    const run = readRun(plain, tokens, token);
    if (run.length >= LEAST_LETTERS && run.length <= MOST_LETTERS) {
      readings.push(...readLetters(plain, tokens, run));
    }
    token = run.at(-1) ?? token;
  }
  return readings;
}

/** A word of one unit. */
function isLetter(tokens: TokenColumns, token: number): boolean {
  const length = (tokens.end[token] ?? 0) - (tokens.start[token] ?? 0);
  return length === 1 && tokens.kind[token] === WORD;
}

/** The letters from one on that have the same separator between them. */
function readRun(plain: string, tokens: TokenColumns, first: number): readonly number[] {
  const run = [first];
  let separator: string | undefined;
  for (;;) {
    const last = run.at(-1) ?? first;
    const next = nextLetter(tokens, last);
    if (next === undefined) return run;
    const between = plain.slice(tokens.end[last], tokens.start[next]);
    if (separator === undefined ? !SEPARATOR.test(between) : between !== separator) return run;
    separator = between;
    run.push(next);
  }
}

/** The next word when it is a letter; one sign may stand between. */
function nextLetter(tokens: TokenColumns, token: number): number | undefined {
  const next = tokens.kind[token + 1] === WORD ? token + 1 : token + 2;
  return next < tokens.count && isLetter(tokens, next) ? next : undefined;
}

/** The whole run as a word, and without an `I` or `a` that stands before it. */
function readLetters(
  plain: string,
  tokens: TokenColumns,
  run: readonly number[],
): readonly Reading[] {
  const word = foldWord(run.map((token) => plain.charAt(tokens.start[token] ?? 0)).join(''));
  const last = run.at(-1) ?? 0;
  if (word.length !== run.length) return [];
  const skips = /^[ai]/.test(word) && word.length > LEAST_LETTERS ? [0, 1] : [0];
  return skips.map((from) => {
    const reading = word.slice(from);
    return { first: run[from] ?? 0, last, word: reading, hash: hashWord(reading) };
  });
}
