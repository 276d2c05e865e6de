import type { TextRange } from '../../shared/text-range.ts';
import { type Detector, DIGIT_TRIGGER } from './detector.ts';
import { listDigits, matchAt } from './find/find-at.ts';
import { joinFound } from './find/join-found.ts';
import { isWordAt, textBefore } from './find/neighbours.ts';

const NUMBER_WORD = '(?:no\\.?|nos\\.?|num(?:ber)?|nr|id|ref(?:erence)?|#)';
const KINDS =
  "hospital|patient|unit|case|case ?file|medical record|health record|record|emis|rio|datix|incident|referral|passport|driving licence|driver'?s? licen[cs]e|medicare|medicaid|health plan|care record|social care|ucas|student|staff|employee|personnel|payroll|membership|policy|claim|warrant|collar|inmate|prisoner";
const LEAD = '(?<lead>(?:[a-z]{1,4}[ -]?)?)$';
// Must match `mrn: `, `hospital no. rx`; must not match `mrn scanner `.
const LABEL = new RegExp(
  `\\b(?:mrn|chi|(?:${KINDS}) ${NUMBER_WORD})(?: ${NUMBER_WORD})?[\\s:=#'"-]{0,4}(?:is |was )?${LEAD}`,
);
// Must match `00482913`, `1 204 881`; must not match `2019`-like years alone.
const NUMBER = /\d[\dA-Za-z]{0,12}(?:[ -][\dA-Z]{2,8}){0,4}(?![\p{L}\d])/uy;
const LABEL_LENGTH = 56;
const LEAST_DIGITS = 4;

/**
 * Record number. A number after a label such as MRN, hospital no, patient ID, passport no, student
 * ID or staff number.
 */
export const recordNumber: Detector = {
  id: 'record-number',
  trigger: DIGIT_TRIGGER,
  find: (scan) =>
    joinFound(listDigits(scan).flatMap((at) => readRecord(scan.plain, scan.lower, at) ?? [])),
};

/** The number at an offset, with the letters in front of it, where a label announces it. */
function readRecord(plain: string, lower: string, at: number): TextRange | undefined {
  const lead = LABEL.exec(textBefore(lower, at, LABEL_LENGTH))?.groups?.['lead'];
  if (lead === undefined || (lead === '' && isWordAt(lower, at - 1))) return undefined;
  const number = matchAt(NUMBER, plain, at);
  if (number === undefined) return undefined;
  const digits = plain.slice(at, number.end).replaceAll(/\D/g, '').length;
  return digits < LEAST_DIGITS ? undefined : { start: at - lead.length, end: number.end };
}
