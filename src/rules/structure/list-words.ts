import type { Scan } from '../text/scan.ts';
import { WORD } from '../text/tokens.ts';

/** What stands between a word and the one before it. */
export type Break = 'none' | 'clause' | 'sentence';

/** A word of a draft as grammar sees it. */
export interface DraftWord {
  readonly token: number;
  /** In lower case, apostrophes straight. */
  readonly text: string;
  /** A comma, colon, bracket or dash is a clause break; a new sentence is one too. */
  readonly before: Break;
}

/** The words of a draft in order. */
export function listWords(scan: Scan): readonly DraftWord[] {
  const { tokens, lower } = scan;
  const words: DraftWord[] = [];
  let end = 0;
  let sentence = -1;
  for (let token = 0; token < tokens.count; token += 1) {
    if (tokens.kind[token] !== WORD) continue;
    const start = tokens.start[token] ?? 0;
    const isNew = tokens.sentence[token] !== sentence;
    const before = isNew ? 'sentence' : breakBetween(lower, end, start);
    sentence = tokens.sentence[token] ?? 0;
    end = tokens.end[token] ?? start;
    words.push({ token, text: lower.slice(start, end), before });
  }
  return words;
}

/** The break that the signs between two words of a sentence make. */
function breakBetween(lower: string, from: number, to: number): Break {
  for (let at = from; at < to; at += 1) {
    const character = lower.charAt(at);
    if (CLAUSE_SIGNS.includes(character)) return 'clause';
    // `well-known` is one word; `well - known` is not.
    if (character === '-' && lower.charAt(at - 1) === ' ') return 'clause';
  }
  return 'none';
}

const CLAUSE_SIGNS = ',;:()[]{}.!?\n\u2026\u2014|';
