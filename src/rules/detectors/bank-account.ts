import type { Detector } from './detector.ts';
import { findMatches, hasCueNear, joinFound } from './find-matches.ts';

// Must match `20-00-00, account 55779911`; must not match `20-00-00` alone.
const SORT_CODE_FIRST =
  /(?<![\d-])\d{2}([- ]?)\d{2}\1\d{2}(?!\d)[^\d\n]{1,40}\d{4}[ -]?\d{3,4}(?![\d-])/g;
// Must match `account 55779911 sort code 20-00-00`; must not match `55779911`.
const ACCOUNT_FIRST =
  /(?<![\d-])\d{4}[ -]?\d{3,4}(?!\d)[^\d\n]{1,40}\d{2}([- ]?)\d{2}\1\d{2}(?![\d-])/g;
// Must match `account number: 5577 9911`; must not match `account since 2019`.
const LABELLED =
  /\b(?:account|acct?|a\/c)\b\.?[ :#]{0,2}(?:no\.?|number|num|#)?[ :#=]{0,3}(?:is |was )?(?<mark>\d{4}[ -]?\d{4})(?![\d-])/dgi;
// Must match `routing number 021000021`; must not match `routing table`.
const ROUTING = /\b(?:routing|aba)\b[^\d\n]{0,16}(?<mark>\d{9})(?!\d)/dgi;
const CUE = /\b(?:sort(?: ?code)?|s\/c|account|acct?|a\/c|bank|pay|transfer|bacs)\b/i;

export const bankAccount: Detector = {
  id: 'bank-account',
  title: 'Bank account',
  finds:
    'A UK sort code with its account number, a labelled account number, or a US routing number.',
  find(scan) {
    if (scan.digitRuns.length === 0) return [];
    const hasCue = (match: RegExpExecArray, range: { start: number; end: number }) =>
      CUE.test(match[0]) || hasCueNear(scan.plain, range, CUE);
    return joinFound(
      findMatches(scan.plain, SORT_CODE_FIRST, hasCue),
      findMatches(scan.plain, ACCOUNT_FIRST, hasCue),
      findMatches(scan.plain, LABELLED),
      findMatches(scan.plain, ROUTING),
    );
  },
};
