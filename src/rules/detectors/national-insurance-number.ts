import { validate } from 'stdnum/lib/esm/gb/nino';

import { type Detector, DIGIT_TRIGGER } from './detector.ts';
import { findAt, listDigits, toWordStarts } from './find/find-at.ts';
import { hasCueBefore } from './find/neighbours.ts';

// Must match `ab 12 34 56 c` and `ab123456c`; must not match `ab1234567`.
const NINO =
  /[a-ceghj-pr-tw-z][a-ceghj-npr-tw-z][ -]?\d\d[ -]?\d\d[ -]?\d\d(?:[ -]?[a-d])?(?![\p{L}\d])/uy;
// Must match `ni`, `national insurance`; must not match `nine`.
const CUE = /\b(?:ni|nino|n\.i\.?|national insurance|insurance)\b/;

/**
 * National Insurance number. UK National Insurance numbers; without the last letter only after a
 * word such as NI.
 */
export const nationalInsuranceNumber: Detector = {
  id: 'national-insurance-number',
  trigger: DIGIT_TRIGGER,
  find(scan) {
    const { lower } = scan;
    return findAt(lower, listPrefixes(lower, listDigits(scan)), NINO, ([written], range) => {
      const compact = written.replaceAll(/[ -]/g, '').toUpperCase();
      if (compact.length === 8) return hasCueBefore(lower, range, CUE, 40);
      return validate(compact).isValid;
    });
  },
};

/** Where the two letters before a number begin; they may stand apart from it. */
function listPrefixes(lower: string, digits: readonly number[]): readonly number[] {
  const ends = digits.map((at) => (/[ -]/.test(lower.charAt(at - 1)) ? at - 1 : at));
  return toWordStarts(lower, ends, 3).filter((start, index) => start + 2 === ends[index]);
}
