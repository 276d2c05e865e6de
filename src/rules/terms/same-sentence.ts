import type { Scan } from '../text/scan.ts';
import { WORD } from '../text/tokens.ts';

const BLANK = 0x20;

/** Whether a token exists and stands in the same sentence as the one before it. */
export function isSameSentence({ plain, tokens }: Scan, last: number, token: number): boolean {
  if (token >= tokens.count) return false;
  const end = tokens.end[last] ?? 0;
  const gap = (tokens.start[token] ?? 0) - end;
  // Most words stand one blank apart, where no sentence ends: sentences need not be split for them.
  const isPlainGap = gap === 0 || (gap === 1 && plain.charCodeAt(end) === BLANK);
  if (isPlainGap && tokens.kind[last] === WORD) return true;
  return tokens.sentence[token] === tokens.sentence[last];
}
