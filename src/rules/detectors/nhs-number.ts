import { validate } from 'nhs-number-validator';

import type { TextRange } from '../../shared/text-range.ts';
import { type Detector, DIGIT_TRIGGER } from './detector.ts';
import { joinFound } from './find/join-found.ts';
import { hasCueBefore, hasCueNear, isWordAt } from './find/neighbours.ts';
import { listNumbers } from './find/number-groups.ts';

// Must match `nhs no`, `pt`; must not match `patience`.
const CARE_CUE =
  /\b(?:nhs|patients?|pt|hospital|records?|notes|d\.?o\.?b|date of birth|chi|mrn|gp|ward|referral|blood)\b/;
// Must match `call on `; must not match `nhs number `.
const PHONE_CUE =
  /(?:\b(?:call|ring|phone|tel|telephone|text|mob|mobile|fax|whatsapp)\b[^\w]{0,3}(?:\w{1,20}[^\w]{1,2}){0,2}|\+)$/;
const SPACED = /^\d{3} \d{3} \d{4}$/;

/**
 * NHS number. Ten digits with a valid check digit, written 3-3-4 or near a word such as NHS,
 * patient, record or DOB. One random number in eleven passes the check digit, so form or a cue
 * must speak for it too.
 */
export const nhsNumber: Detector = {
  id: 'nhs-number',
  trigger: DIGIT_TRIGGER,
  find(scan) {
    const { lower } = scan;
    const found = listNumbers(scan, 10, 10).filter((number) => {
      if (!validate(number.digits) || isPartOfMore(lower, number)) return false;
      if (hasCueNear(lower, number, CARE_CUE)) return true;
      const written = lower.slice(number.start, number.end);
      return SPACED.test(written) && !hasCueBefore(lower, number, PHONE_CUE);
    });
    return joinFound(found);
  },
};

/** Whether more of the same number stands right beside it. */
function isPartOfMore(text: string, { start, end }: TextRange): boolean {
  if (isWordAt(text, start - 1) || isWordAt(text, end) || text.charAt(start - 1) === '+')
    return true;
  return /\d[ -]$/.test(text.slice(start - 2, start)) || /^[ -]\d/.test(text.slice(end, end + 2));
}
