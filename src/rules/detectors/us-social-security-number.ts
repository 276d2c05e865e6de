import { validate } from 'stdnum/lib/esm/us/ssn';

import type { Detector } from './detector.ts';
import { findMatches, hasCueNear } from './find-matches.ts';

// Must match `536-90-4399`; must not match `536-90-43990`.
const SSN = /(?<![\d-])\d{3}([- ]?)\d{2}\1\d{4}(?![\d-]?\d)/g;
const CUE = /\b(?:ssn|social security|social)\b/i;

export const usSocialSecurityNumber: Detector = {
  id: 'us-social-security-number',
  title: 'US Social Security number',
  finds: 'Nine digits written 3-2-4 with hyphens, or otherwise near “SSN” or “social security”.',
  find: (scan) =>
    findMatches(scan.plain, SSN, ([written, separator], range) => {
      if (!validate(written.replaceAll(/\D/g, '')).isValid) return false;
      return separator === '-' || hasCueNear(scan.plain, range, CUE);
    }),
};
