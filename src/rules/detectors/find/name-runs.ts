import type { TextRange } from '../../../shared/text-range.ts';
import type { Scan } from '../../text/scan.ts';
import { JOINT, WORD } from '../../text/tokens.ts';
import type { NameLists } from './name-lists.ts';

/** One word that may be part of a name. */
export interface NameWord extends TextRange {
  /** Lower case, without diacritics and possessive; `-` parts together. */
  readonly key: string;
  readonly isInitial: boolean;
  /** A given name; of a double name the first part counts. */
  readonly isGiven: boolean;
  /** A given name and hardly ever anything else. */
  readonly isSurelyGiven: boolean;
  readonly isSurname: boolean;
  /** It could be a name: letters, and no everyday word. */
  readonly isNameLike: boolean;
}

/** Words with capitals in a row: must hold `Ludwig van Beethoven`, `Dr. A. Khan`, `Siân O'Brien-Jones`. */
export type NameRun = readonly NameWord[];

const PARTICLES: ReadonlySet<string> = new Set(
  'de da do dos di du del della van von der den ter bin ibn al el la le los af av zu'.split(' '),
);
const MOST_PARTICLES = 2;
const MOST_WORDS = 6;
const MARKS = /[\u0300-\u036f]/g;
// Must match `A`; must not match `a`.
const CAPITAL = /[A-Z]/;
// Must match `é`; must not match `e`.
const BEYOND_ASCII = /[^\x00-\x7f]/;
const OTHER_CAPITAL = /\p{Lu}/u;

/** The runs of a text; in one without any capital, known given names and the surnames after them. */
export function listNameRuns(scan: Scan, names: NameLists): readonly NameRun[] {
  if (!CAPITAL.test(scan.plain)) return listSmallRuns(scan, names);
  const runs: NameRun[] = [];
  const { tokens } = scan;
  for (let token = 0; token < tokens.count; ) {
    if (!isCapitalised(scan, token) || isLoneLetter(scan, token)) {
      token += 1;
      continue;
    }
    const { run, next } = readRun(scan, token, names);
    if (run.some((word) => word.isNameLike)) runs.push(run);
    token = next;
  }
  return runs;
}

/** Whether a token is a word with a capital in front, outside addresses, tags and handles. */
function isCapitalised({ tokens, plain }: Scan, token: number): boolean {
  if (token >= tokens.count || tokens.kind[token] !== WORD) return false;
  const start = tokens.start[token] ?? 0;
  const unit = plain.charCodeAt(start);
  const isCapital =
    unit < 0x80 ? unit >= 0x41 && unit <= 0x5a : OTHER_CAPITAL.test(plain.charAt(start));
  if (!isCapital || tokens.inLink[token] === 1) return false;
  const before = plain.charAt(start - 1);
  return before !== '@' && before !== '#';
}

/** `I` or `A`, not an initial: most of the capitals of a post are these. */
function isLoneLetter({ tokens, plain }: Scan, token: number): boolean {
  const end = tokens.end[token] ?? 0;
  return end - (tokens.start[token] ?? 0) === 1 && plain.charAt(end) !== '.';
}

/** The words with capitals from a token on, over one blank, an initial's full stop, or particles. */
function readRun(
  scan: Scan,
  first: number,
  names: NameLists,
): { readonly run: NameRun; readonly next: number } {
  const run: NameWord[] = [];
  let token = first;
  for (let following: number | undefined = first; following !== undefined; ) {
    const read: { word: NameWord; next: number } = readWord(scan, following, names);
    run.push(read.word);
    token = read.next;
    following = run.length < MOST_WORDS ? findFollowing(scan, read.word, token) : undefined;
  }
  return { run, next: token };
}

/** One word with the parts that hyphens join to it. */
function readWord(
  { tokens, lower }: Scan,
  token: number,
  names: NameLists,
): { word: NameWord; next: number } {
  const start = tokens.start[token] ?? 0;
  let end = tokens.end[token] ?? start;
  let next = token + 1;
  while (
    tokens.kind[next] === JOINT &&
    tokens.start[next] === end &&
    tokens.start[next + 1] === end + 1
  ) {
    end = tokens.end[next + 1] ?? end;
    next += 2;
  }
  if (lower.charCodeAt(end - 1) === 0x73 && lower.charCodeAt(end - 2) === 0x27) end -= 2;
  return { word: lookUp({ start, end }, toKey(lower.slice(start, end)), names), next };
}

/** A word with what the lists know of it. */
function lookUp({ start, end }: TextRange, key: string, names: NameLists): NameWord {
  const first = firstPart(key);
  const isInitial = end - start === 1;
  const isSurelyGiven = names.given.has(first);
  return {
    start,
    end,
    key,
    isInitial,
    isSurelyGiven,
    isGiven: isSurelyGiven || names.wordlike.has(first),
    isSurname: names.surnames.has(key),
    isNameLike: !isInitial && key.length > 1 && !names.others.has(key),
  };
}

/** The token of the next word with a capital, if nothing but a blank, a full stop or particles stands between. */
function findFollowing(scan: Scan, { end }: NameWord, after: number): number | undefined {
  const { tokens, plain, lower } = scan;
  let [token, edge] = [after, end];
  if (plain.charAt(edge) === '.' && tokens.start[token] === edge)
    [token, edge] = [token + 1, edge + 1];
  for (let particles = 0; particles <= MOST_PARTICLES; particles += 1) {
    if (plain.charAt(edge) !== ' ' || tokens.start[token] !== edge + 1) return undefined;
    if (isCapitalised(scan, token)) return token;
    edge = tokens.end[token] ?? edge;
    if (!PARTICLES.has(lower.slice(tokens.start[token], edge))) return undefined;
    token += 1;
  }
  return undefined;
}

/** Given names in a text without capitals, each with a surname that follows. */
function listSmallRuns({ lower, tokens }: Scan, names: NameLists): readonly NameRun[] {
  const runs: NameWord[][] = [];
  let before: NameWord | undefined;
  for (let token = 0; token < tokens.count; token += 1) {
    if (tokens.kind[token] !== WORD) continue;
    const start = tokens.start[token] ?? 0;
    const written = lower.slice(start, tokens.end[token]).replace(/'s?$/, '');
    const key = toKey(written);
    const follows =
      before !== undefined && before.end + 1 === start && lower.charAt(before.end) === ' ';
    const range = { start, end: start + written.length };
    if (follows && names.surnames.has(key)) {
      runs.at(-1)?.push(lookUp(range, key, names));
      before = undefined;
    } else {
      before = names.given.has(key) ? lookUp(range, key, names) : undefined;
      if (before !== undefined) runs.push([before]);
    }
  }
  return runs;
}

/** A lower-case word as the lists write it. */
export function toKey(word: string): string {
  return BEYOND_ASCII.test(word) ? withoutMarks(word) : word;
}

/** `Siân` as `sian`, `Łukasz` as `lukasz`. */
function withoutMarks(low: string): string {
  return low
    .normalize('NFD')
    .replaceAll(MARKS, '')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss');
}

/** The first part of a double name. */
function firstPart(key: string): string {
  const hyphen = key.indexOf('-');
  return hyphen < 0 ? key : key.slice(0, hyphen);
}
