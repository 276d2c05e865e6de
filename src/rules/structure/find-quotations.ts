import type { Scope } from '../match/hit.ts';
import type { Scan } from '../text/scan.ts';
import { firstTokenFrom, WORD } from '../text/tokens.ts';
import { joinStretches, type Stretches } from './structure.ts';

/** Fewer words between marks are a title or a word held at arm's length, not a quotation. */
const LEAST_WORDS = 3;

/** Quotation marks that open and close with different characters; others have been folded. */
const CLOSING_MARKS: Readonly<Record<string, string>> = {
  '\u00ab': '\u00bb',
  '\u2039': '\u203a',
  '\u300c': '\u300d',
  '\u300e': '\u300f',
};

// `'tis` opens nothing: must match `'em ` and `'90s`; must not match `'every`.
const ELISION = /^'(?:\d|(?:tis|twas|em|cause|til|till|bout|n|round|cos|kay|ere)\b)/;

/** Text between paired marks inside one paragraph, and whole lines that begin with `>`. */
export function findQuotations(scan: Scan): Stretches {
  const { lower } = scan;
  const ranges = [...findMarkedLines(lower)];
  const open: { mark: string; at: number }[] = [];
  for (let at = 0; at < lower.length; at += 1) {
    const mark = lower.charAt(at);
    if (mark === '\n' && endsParagraph(lower, at)) open.length = 0;
    const opener = findOpener(lower, at, open);
    if (opener !== undefined) {
      // A mark inside that never closed was no quotation.
      ranges.push({ start: (open[opener]?.at ?? at) + 1, end: at });
      open.length = opener;
    } else if (isOpening(lower, at)) {
      // Nor was one that never closed before the same mark opens again.
      const earlier = open.findIndex((each) => each.mark === mark);
      if (earlier >= 0) open.length = earlier;
      open.push({ mark, at });
    }
  }
  return joinStretches(ranges.flatMap(({ start, end }) => scopeOf(scan, start, end)));
}

/** Lines that quote as e-mail does. */
function* findMarkedLines(lower: string): Generator<{ start: number; end: number }> {
  // Must match `> as you wrote`; must not match `a > b`.
  for (const match of lower.matchAll(/^[ \t]*>[^\n]*/gm)) {
    yield { start: match.index, end: match.index + match[0].length };
  }
}

/** Whether a blank line follows: marks pair inside a paragraph only. */
function endsParagraph(lower: string, at: number): boolean {
  let next = at + 1;
  while (lower.charAt(next) === ' ' || lower.charAt(next) === '\r') next += 1;
  return lower.charAt(next) === '\n';
}

/** Which of the open marks the character at `at` closes. */
function findOpener(
  lower: string,
  at: number,
  open: readonly { readonly mark: string }[],
): number | undefined {
  const mark = lower.charAt(at);
  for (let index = open.length - 1; index >= 0; index -= 1) {
    const opener = open[index]?.mark ?? '';
    const paired = CLOSING_MARKS[opener];
    if (paired === undefined ? opener === mark && isClosing(lower, at) : paired === mark) {
      return index;
    }
  }
  return undefined;
}

/** A mark with nothing before it that it could close, and something after it. */
function isOpening(lower: string, at: number): boolean {
  const mark = lower.charAt(at);
  if (Object.hasOwn(CLOSING_MARKS, mark)) return true;
  if (mark !== '"' && mark !== "'") return false;
  if (mark === "'" && ELISION.test(lower.slice(at, at + 8))) return false;
  return isEdge(lower.charAt(at - 1)) && !isBlank(lower.charAt(at + 1));
}

/** A mark with something before it and no word right after it. */
function isClosing(lower: string, at: number): boolean {
  return !isBlank(lower.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(lower.charAt(at + 1));
}

/** The start of the text, a blank, or a sign that a quotation may follow. */
function isEdge(character: string): boolean {
  return isBlank(character) || '([{-\u2014:,"\''.includes(character);
}

/** A blank, or the end of the text. */
function isBlank(character: string): boolean {
  return character === '' || character === ' ' || character === '\n' || character === '\t';
}

/** The tokens between two offsets, when there are enough words. */
function scopeOf(scan: Scan, start: number, end: number): readonly Scope[] {
  const { tokens } = scan;
  const first = firstTokenFrom(tokens, start);
  const last = firstTokenFrom(tokens, end) - 1;
  let words = 0;
  for (let token = first; token <= last && words < LEAST_WORDS; token += 1) {
    if (tokens.kind[token] === WORD) words += 1;
  }
  return words < LEAST_WORDS ? [] : [{ first, last }];
}
