/** Where sentences and paragraphs of the plain text begin, rising, each list starting with 0. */
export interface Segments {
  readonly sentences: readonly number[];
  readonly paragraphs: readonly number[];
}

// A full stop after these ends no sentence.
const ABBREVIATIONS = new Set(
  (
    'dr mr mrs ms mx prof rev fr sr jr st sgt cpl capt lt col gen hon messrs e.g i.e eg ie etc vs cf ' +
    'al approx dept tel ext est inc ltd plc co corp bros ave rd jan feb mar apr jun jul aug sep sept ' +
    'oct nov dec mon tue tues wed thu thur thurs fri sat a.k.a'
  ).split(' '),
);
// A full stop after these ends no sentence when a number follows.
const NUMBERED = new Set(['no', 'nos', 'p', 'pp', 'fig', 'vol', 'ch', 'sec', 'art', 'para']);
const CLOSING = /["')\]}*_]/;
const MAX_WORD = 12;

/** Splits by terminal punctuation, line breaks and blank lines. */
export function splitSentences(plain: string): Segments {
  const sentences = [0];
  const paragraphs = [0];
  for (let at = 0; at < plain.length; at += 1) {
    const unit = plain.charCodeAt(at);
    if (unit === 0x0a) {
      at = readLineBreak(plain, at, sentences, paragraphs);
    } else if (unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x2026) {
      const end = endOfTerminal(plain, at);
      if (endsSentence(plain, at, end)) sentences.push(end);
      at = end - 1;
    }
  }
  return { sentences, paragraphs };
}

/** A blank line begins a paragraph; a line break begins a sentence unless the line runs on. */
function readLineBreak(
  plain: string,
  at: number,
  sentences: number[],
  paragraphs: number[],
): number {
  let next = at;
  let breaks = 0;
  while (next < plain.length && isBlank(plain.charCodeAt(next))) {
    if (plain.charCodeAt(next) === 0x0a) breaks += 1;
    next += 1;
  }
  if (breaks > 1) paragraphs.push(next);
  const runsOn = breaks === 1 && /\p{Ll}/u.test(plain.charAt(next)) && isMidLine(plain, at);
  if (!runsOn) sentences.push(next);
  return next - 1;
}

/** Whether the line before the break stops inside a sentence, as wrapped text does. */
function isMidLine(plain: string, at: number): boolean {
  return /[\p{L}\p{N},;-]/u.test(plain.charAt(at - 1));
}

/** The end of a run of terminal punctuation with the quotes and brackets that close after it. */
function endOfTerminal(plain: string, at: number): number {
  let end = at + 1;
  while (end < plain.length && /[.!?\u2026]/.test(plain.charAt(end))) end += 1;
  while (end < plain.length && CLOSING.test(plain.charAt(end))) end += 1;
  return end;
}

/** Whether punctuation at `at`, up to `end`, ends a sentence. */
function endsSentence(plain: string, at: number, end: number): boolean {
  if (end < plain.length && !isBlank(plain.charCodeAt(end))) return false;
  const run = plain.slice(at, end);
  if (/[!?]/.test(run)) return true;
  const following = firstAfter(plain, end);
  if (run.startsWith('..') || run.startsWith('\u2026')) return !/\p{Ll}/u.test(following);
  return !isAbbreviation(plain, at, following);
}

/** The first character after blanks. */
function firstAfter(plain: string, end: number): string {
  let at = end;
  while (at < plain.length && isBlank(plain.charCodeAt(at))) at += 1;
  return plain.charAt(at);
}

/** Whether the stop at `at` belongs to an abbreviation or an initial. */
function isAbbreviation(plain: string, at: number, following: string): boolean {
  let start = at;
  while (start > 0 && at - start < MAX_WORD && /[\p{L}\p{N}.]/u.test(plain.charAt(start - 1))) {
    start -= 1;
  }
  const word = plain.slice(start, at);
  const folded = word.toLowerCase();
  if (ABBREVIATIONS.has(folded)) return true;
  if (NUMBERED.has(folded)) return /\d/.test(following);
  if (folded === 'a.m' || folded === 'p.m') return !/\p{Lu}/u.test(following);
  return /^(?:\p{Lu}\.)*\p{Lu}$/u.test(word) && word !== 'I' && /\p{L}/u.test(following);
}

/** A blank of any kind. */
function isBlank(unit: number): boolean {
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
}
