import { foldWordNaively, type NaiveToken } from './naive-text.ts';

/** Another word that tokens may be read as, up to a last token. */
export interface NaiveDisguise {
  readonly word: string;
  readonly last: number;
}

const LETTERS = new Map([
  ['0', 'o'],
  ['3', 'e'],
  ['4', 'a'],
  ['5', 's'],
  ['7', 't'],
  ['8', 'b'],
]);

/** The disguised words that begin at a token: `p4tient`, `p.a.t.i.e.n.t`. */
export function listDisguises(
  plain: string,
  tokens: readonly NaiveToken[],
  at: number,
): readonly NaiveDisguise[] {
  return [...readDigits(tokens, at), ...readSpacedOut(plain, tokens, at)];
}

/** A word of letters and at most as many digits, four characters or more, with letters for its digits. */
function readDigits(tokens: readonly NaiveToken[], at: number): readonly NaiveDisguise[] {
  const token = tokens[at];
  if (token?.kind !== 'word') return [];
  const word = foldWordNaively(token.text);
  const digits = word.match(/\d/g)?.length ?? 0;
  if (word.length < 4 || digits === 0 || digits * 2 > word.length) return [];
  return ['i', 'l']
    .map((one) =>
      word.replaceAll(/\d/g, (digit) => LETTERS.get(digit) ?? (digit === '1' ? one : digit)),
    )
    .filter((read) => !/\d/.test(read))
    .map((read) => ({ word: read, last: at }));
}

/** Single letters, three to thirty, that have the same separator between all of them. */
function readSpacedOut(
  plain: string,
  tokens: readonly NaiveToken[],
  at: number,
): readonly NaiveDisguise[] {
  const run = findRun(plain, tokens, at);
  const from = run.indexOf(at);
  if (run.length < 3 || run.length > 30 || from < 0) return [];
  const word = foldWordNaively(run.map((token) => tokens[token]?.text ?? '').join(''));
  const last = run.at(-1) ?? at;
  if (from === 0) return [{ word, last }];
  // The whole run, or the run without an `I` or `a` in front that is a word of its own.
  return from === 1 && /^[ai]...?/.test(word) && word.length > 3
    ? [{ word: word.slice(1), last }]
    : [];
}

/** The run of letters that a token belongs to; runs are read from the left and share no letter but the last. */
function findRun(plain: string, tokens: readonly NaiveToken[], wanted: number): readonly number[] {
  for (let first = 0; first <= wanted; first += 1) {
    const run = readRunFrom(plain, tokens, first);
    if (run.includes(wanted) && run.length > 0) return run;
    if (run.length > 1) first = run.at(-1) ?? first;
  }
  return [];
}

function readRunFrom(
  plain: string,
  tokens: readonly NaiveToken[],
  first: number,
): readonly number[] {
  if (!isLetter(tokens[first])) return [];
  const run = [first];
  let separator: string | undefined;
  for (;;) {
    const last = run.at(-1) ?? first;
    const next = isWordToken(tokens[last + 1]) ? last + 1 : last + 2;
    if (!isLetter(tokens[next])) return run;
    const between = plain.slice(tokens[last]?.end, tokens[next]?.start);
    if (!/^(?: {1,3}| ?[.\-_*·•~] ?)$/.test(between)) return run;
    if (separator !== undefined && between !== separator) return run;
    separator = between;
    run.push(next);
  }
}

function isWordToken(token: NaiveToken | undefined): boolean {
  return token?.kind === 'word' || token?.kind === 'tag word';
}

function isLetter(token: NaiveToken | undefined): boolean {
  return isWordToken(token) && token?.text.length === 1;
}
