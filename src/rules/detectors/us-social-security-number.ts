import { validate } from 'stdnum/lib/esm/us/ssn';

import { type Detector, DIGIT_TRIGGER } from './detector.ts';
import { findAt, listDigits } from './find/find-at.ts';
import { hasCueNear } from './find/neighbours.ts';

// Must match `536-90-4399`; must not match `536-90-43990`.
const SSN = /(?:\d{3}-\d\d-\d{4}|\d{3} \d\d \d{4}|\d{9})(?!-?\d)/y;
// Must match `ssn`, `social security`; must not match `sociable`.
const CUE = /\b(?:ssn|social security|social)\b/;

/**
 * US Social Security number. Nine digits written 3-2-4 with hyphens, or otherwise near “SSN” or
 * “social security”.
 */
export const usSocialSecurityNumber: Detector = {
  id: 'us-social-security-number',
  trigger: DIGIT_TRIGGER,
  find(scan) {
    const { lower } = scan;
    const places = listDigits(scan).filter((at) => lower.charAt(at - 1) !== '-');
    return findAt(lower, places, SSN, ([written], range) => {
      // No serial number is all zeros; the library lets it pass.
      if (written.endsWith('0000')) return false;
      if (!validate(written.replaceAll(/\D/g, '')).isValid) return false;
      return written.includes('-') || hasCueNear(lower, range, CUE);
    });
  },
};
