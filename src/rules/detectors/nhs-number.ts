import { validate } from 'nhs-number-validator';

import type { TextRange } from '../../shared/text-range.ts';
import type { Detector } from './detector.ts';
import { hasCueBefore, hasCueNear, joinFound } from './find-matches.ts';
import { listNumbers } from './number-groups.ts';

// Must match `NHS no`, `pt`; must not match `patience`.
const CARE_CUE =
  /\b(?:nhs|patients?|pt|hospital|records?|notes|d\.?o\.?b|date of birth|chi|mrn|gp|ward|referral|blood)\b/i;
// Must match `call on `; must not match `NHS number `.
const PHONE_CUE =
  /(?:\b(?:call|ring|phone|tel|telephone|text|mob|mobile|fax|whatsapp)\b\W{0,3}(?:\w+\W{1,2}){0,2}|\+)$/i;
const SPACED = /^\d{3} \d{3} \d{4}$/;

/** One random number in eleven passes the check digit, so form or a cue must speak for it too. */
export const nhsNumber: Detector = {
  id: 'nhs-number',
  title: 'NHS number',
  finds:
    'Ten digits with a valid check digit, written 3-3-4 or near a word such as NHS, patient, record or DOB.',
  find(scan) {
    const found = listNumbers(scan, 10, 10).filter((number) => {
      if (!validate(number.digits) || isPartOfMore(scan.plain, number)) return false;
      if (hasCueNear(scan.plain, number, CARE_CUE)) return true;
      const written = scan.plain.slice(number.start, number.end);
      return SPACED.test(written) && !hasCueBefore(scan.plain, number, PHONE_CUE);
    });
    return joinFound(found);
  },
};

/** Whether more of the same number stands right beside it. */
function isPartOfMore(plain: string, range: TextRange): boolean {
  return (
    /[\d\p{L}+][ -]?$/u.test(plain.slice(range.start - 2, range.start).replace(/\p{L} $/u, '')) ||
    /^[ -]?\d|^\p{L}/u.test(plain.slice(range.end, range.end + 2))
  );
}
