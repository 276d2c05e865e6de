import type { Scan } from '../text/scan.ts';
import { lendUnits } from '../text/units.ts';
import { mayHave, type Sieve } from './sieve.ts';
import { endsInS, mayBeginInflected } from './word-forms.ts';

/**
 * Visits the tokens that a term may begin with, in any form or reading, by a filter of the words that
 * terms begin with; the others cost next to nothing.
 */
export function visitCandidates(
  scan: Scan,
  beginnings: Sieve,
  visit: (token: number) => void,
): void {
  const { count, hash, end, readings } = scan.tokens;
  const units = lendUnits(scan.plain);
  const hasReadings = readings.size > 0;
  for (let token = 0; token < count; token += 1) {
    const key = hash[token] ?? 0;
    if (mayHave(beginnings, key)) {
      visit(token);
      continue;
    }
    const tokenEnd = end[token] ?? 0;
    const isCandidate =
      (endsInS(units[tokenEnd - 1] ?? 0) && mayBeginInflected(beginnings, units, tokenEnd, key)) ||
      (hasReadings && readings.has(token));
    if (isCandidate) visit(token);
  }
}
