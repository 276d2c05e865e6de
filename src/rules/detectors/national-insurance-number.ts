import { validate } from 'stdnum/lib/esm/gb/nino';

import type { Detector } from './detector.ts';
import { findMatches, hasCueBefore } from './find-matches.ts';

// Must match `AB 12 34 56 C` and `ab123456c`; must not match `AB1234567`.
const NINO =
  /(?<![\p{L}\d])[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][ -]?\d{2}[ -]?\d{2}[ -]?\d{2}(?:[ -]?[A-D])?(?![\p{L}\d])/giu;
const CUE = /\b(?:ni|nino|n\.i\.?|national insurance|insurance)\b/i;

export const nationalInsuranceNumber: Detector = {
  id: 'national-insurance-number',
  title: 'National Insurance number',
  finds: 'UK National Insurance numbers; without the last letter only after a word such as NI.',
  find: (scan) =>
    findMatches(scan.plain, NINO, ([written], range) => {
      const compact = written.replaceAll(/[ -]/g, '').toUpperCase();
      if (compact.length === 8) return hasCueBefore(scan.plain, range, CUE, 40);
      return validate(compact).isValid;
    }),
};
