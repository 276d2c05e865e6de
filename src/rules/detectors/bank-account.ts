import type { TextRange } from '../../shared/text-range.ts';
import { type Detector, DIGIT_TRIGGER } from './detector.ts';
import { findAt, listDigits } from './find/find-at.ts';
import { joinFound } from './find/join-found.ts';
import { hasCueBefore, hasCueNear } from './find/neighbours.ts';

const SORT_CODE = '(?:\\d\\d-\\d\\d-\\d\\d|\\d\\d \\d\\d \\d\\d|\\d{6})';
const ACCOUNT = '\\d{4}[ -]?\\d{3,4}';

// Must match `20-00-00, account 55779911`; must not match `20-00-00` alone.
const SORT_CODE_FIRST = new RegExp(`${SORT_CODE}(?!\\d)[^\\d]{1,40}${ACCOUNT}(?![\\d-])`, 'y');
// Must match `55779911 sort code 20-00-00`; must not match `55779911`.
const ACCOUNT_FIRST = new RegExp(`${ACCOUNT}(?!\\d)[^\\d]{1,40}${SORT_CODE}(?![\\d-])`, 'y');
// Must match `sort code`, `pay`; must not match `sorted`.
const CUE = /\b(?:sort(?: ?code)?|s\/c|account|acct?|a\/c|bank|pay|transfer|bacs)\b/;

// Must match `5577 9911`; must not match `2019`.
const ACCOUNT_ALONE = /\d{4}[ -]?\d{4}(?![\d-])/y;
// Must match `account number: `, `acct no `; must not match `account since `.
const ACCOUNT_LABEL =
  /\b(?:account|acct?|a\/c)\.?[ :#]{0,2}(?:no\.?|number|num|#)?[ :#=\n]{0,3}(?:is |was )?$/;
// Must match `021000021`; must not match ten digits.
const ROUTING = /\d{9}(?!\d)/y;
const ROUTING_LABEL = /\b(?:routing|aba)\b[^\d\n]{0,16}$/;

/**
 * Bank account. A UK sort code with its account number, a labelled account number, or a US routing
 * number. A sort code alone is public and is not found.
 */
export const bankAccount: Detector = {
  id: 'bank-account',
  trigger: DIGIT_TRIGGER,
  find(scan) {
    const { lower } = scan;
    const places = listDigits(scan).filter((at) => !/[\d-]/.test(lower.charAt(at - 1)));
    const hasCue = (match: RegExpExecArray, range: TextRange) =>
      CUE.test(match[0]) || hasCueNear(lower, range, CUE);
    const isAfter = (label: RegExp) => (_match: RegExpExecArray, range: TextRange) =>
      hasCueBefore(lower, range, label, 36);
    return joinFound(
      findAt(lower, places, SORT_CODE_FIRST, hasCue),
      findAt(lower, places, ACCOUNT_FIRST, hasCue),
      findAt(lower, places, ACCOUNT_ALONE, isAfter(ACCOUNT_LABEL)),
      findAt(lower, places, ROUTING, isAfter(ROUTING_LABEL)),
    );
  },
};
