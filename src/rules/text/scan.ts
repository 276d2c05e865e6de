import type { TextRange } from '../../shared/text-range.ts';
import { findLinks, type Link } from './find-links.ts';
import { type FoldedText, foldText } from './fold-text.ts';
import { splitSentences } from './split-sentences.ts';
import { tokenise } from './tokenise.ts';
import { firstTokenFrom, type Tokens, WORD } from './tokens.ts';

/** A draft, read once: what terms, patterns, detectors and rules work on. */
export interface Scan {
  /** The draft folded; every offset below is an offset in it. */
  readonly plain: string;
  /** The plain text with its capitals A to Z in lower case; offsets are the same. */
  readonly lower: string;
  readonly tokens: Tokens;
  readonly links: readonly Link[];
  /** Stretches of digits with the blanks, dots, dashes, slashes and brackets between them. */
  readonly digitRuns: readonly TextRange[];
  /** The draft's own range behind a plain one. */
  toOriginal(start: number, end: number): TextRange;
}

/** Reads a draft: linear in its length. */
export function scanDraft(draft: string): Scan {
  const folded: FoldedText = foldText(draft);
  const tokens = tokenise(folded.plain);
  const links = findLinks(folded.plain);
  numberTokens(folded.plain, tokens, links);
  return {
    plain: folded.plain,
    lower: lowerAscii(folded.plain),
    tokens,
    links,
    digitRuns: findDigitRuns(folded.plain),
    toOriginal: folded.toOriginal,
  };
}

/** Lower case that never changes a length: some capitals of other scripts would. */
function lowerAscii(plain: string): string {
  const lower = plain.toLowerCase();
  if (lower.length === plain.length) return lower;
  return plain.replaceAll(/[A-Z]+/g, (capitals) => capitals.toLowerCase());
}

/** Fills in where in the draft each token stands: word number, sentence, paragraph, link. */
function numberTokens(plain: string, tokens: Tokens, links: readonly Link[]): void {
  const { sentences, paragraphs } = splitSentences(plain);
  let words = 0;
  let sentence = 0;
  let paragraph = 0;
  for (let token = 0; token < tokens.count; token += 1) {
    const start = tokens.start[token] ?? 0;
    while ((sentences[sentence + 1] ?? Number.POSITIVE_INFINITY) <= start) sentence += 1;
    while ((paragraphs[paragraph + 1] ?? Number.POSITIVE_INFINITY) <= start) paragraph += 1;
    tokens.sentence[token] = sentence;
    tokens.paragraph[token] = paragraph;
    tokens.ordinal[token] = words;
    if (tokens.kind[token] === WORD) words += 1;
  }
  for (const link of links) {
    const from = firstTokenFrom(tokens, link.start);
    for (let at = from; at < tokens.count && (tokens.start[at] ?? 0) < link.end; at += 1) {
      tokens.inLink[at] = 1;
    }
  }
}

const MAX_SEPARATORS = 3;

/** Finds the stretches that number detectors look at. */
function findDigitRuns(plain: string): readonly TextRange[] {
  const runs: TextRange[] = [];
  for (let at = 0; at < plain.length; at += 1) {
    if (!isDigitAt(plain, at)) continue;
    const start = at;
    let end = at + 1;
    for (let gap = 0; end + gap < plain.length && gap <= MAX_SEPARATORS; ) {
      if (isDigitAt(plain, end + gap)) {
        end += gap + 1;
        gap = 0;
      } else if (isSeparatorAt(plain, end + gap)) gap += 1;
      else break;
    }
    runs.push({ start, end });
    at = end - 1;
  }
  return runs;
}

/** An ASCII digit; digits of other scripts have been folded to these. */
function isDigitAt(plain: string, at: number): boolean {
  const unit = plain.charCodeAt(at);
  return unit >= 0x30 && unit <= 0x39;
}

/** What people write between the digits of one number. */
function isSeparatorAt(plain: string, at: number): boolean {
  const unit = plain.charCodeAt(at);
  // Blank ( ) - . /
  return unit === 0x20 || unit === 0x28 || unit === 0x29 || (unit >= 0x2d && unit <= 0x2f);
}
