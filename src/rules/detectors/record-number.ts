import type { Detector } from './detector.ts';
import { findMatches } from './find-matches.ts';

const NUMBER_WORD = '(?:no\\.?|nos\\.?|num(?:ber)?|nr|id|ref(?:erence)?|#)';
// Must match `MRN: 00482913`, `hospital no. RX1 204 881`; must not match `MRN scanner`.
const RECORD = new RegExp(
  `\\b(?:mrn|chi(?: ${NUMBER_WORD})?|(?:hospital|patient|unit|case|casefile|medical record|health record|record|emis|rio|datix|incident|referral|passport|driving licence|driver'?s? licen[cs]e|medicare|medicaid|health plan|care record|social care|ucas|staff|employee|payroll|case file) ${NUMBER_WORD})[\\s:=#'"-]{0,4}(?:is |was )?(?<mark>[A-Z]{0,4}[ -]?\\d[\\dA-Z -]{3,14}\\d[A-Z]?)(?![\\p{L}\\d])`,
  'dgiu',
);

export const recordNumber: Detector = {
  id: 'record-number',
  title: 'Record number',
  finds:
    'A number after a label such as MRN, hospital no, patient ID, passport no or staff number.',
  find({ plain, digitRuns }) {
    if (digitRuns.length === 0) return [];
    return findMatches(plain, RECORD, (match) => {
      const digits = (match.groups?.['mark'] ?? '').replaceAll(/\D/g, '');
      return digits.length >= 4;
    });
  },
};
