import type { TextRange } from '../../shared/text-range.ts';
import type { Detector } from './detector.ts';
import { findAt, listDigits, listLiterals } from './find/find-at.ts';
import { joinFound } from './find/join-found.ts';
import { textBefore } from './find/neighbours.ts';
import { beginsNumber, NUMBER_WORDS } from './find/number-words.ts';

// Must match `9%`, `4.5 per cent`, `30 percent`, `50 bps`, `5pc`; must not match `9 pc monitors`.
const PERCENTAGE =
  /\d{1,3}(?:,\d{3}){0,4}(?:\.\d{1,4})? ?(?:%|per ?cent\b|percentage points?\b|pct\b|bps\b|basis points?\b)/y;
// Must match ` per cent`; must not match ` percentile`.
const SPELT_SIGN = /^ per ?cent\b/;
// Must match `twenty-five`; must not match `the`.
const SPELT = new RegExp(`(?:^|[^a-z-])(?<number>${NUMBER_WORDS})$`);

/**
 * Percentage. Numbers, in digits or words, with %, per cent, percentage points or basis points.
 */
export const percentage: Detector = {
  id: 'percentage',
  trigger: { anyOf: ['per cent', 'percent'], digit: true },
  find(scan) {
    const { lower } = scan;
    const numbers = listDigits(scan).filter((at) => beginsNumber(lower, at));
    return joinFound(findAt(lower, numbers, PERCENTAGE), findSpelt(lower));
  },
};

/** `twenty per cent`: from the sign's words back. */
function findSpelt(lower: string): readonly TextRange[] {
  return listLiterals(lower, [' per cent', ' percent']).flatMap((at) => {
    const sign = SPELT_SIGN.exec(lower.slice(at, at + 10))?.[0];
    const number = SPELT.exec(textBefore(lower, at, 60))?.groups?.['number'];
    if (sign === undefined || number === undefined) return [];
    return [{ start: at - number.length, end: at + sign.length }];
  });
}
