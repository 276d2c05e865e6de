import { type Detector, DIGIT_TRIGGER } from './detector.ts';
import { findAt, listDigits, toWordStarts } from './find/find-at.ts';
import { joinFound } from './find/join-found.ts';
import { hasCueBefore, isWordAt } from './find/neighbours.ts';

// Five letters of the surname filled with 9, birth date with the sex in the month, initials, check:
// must match `morga657054sm9ij`, `MORGA 657054 SM9IJ`; must not match `morga697054sm9ij`.
const UK =
  /[a-z]{1,5}9{0,4} ?\d(?:0[1-9]|1[0-2]|5[1-9]|6[0-2])(?:0[1-9]|[12]\d|3[01])\d ?[a-z9]{2}\d[a-z]{2}(?![a-z\d])/y;
const UK_LENGTH = 16;
// Elsewhere the form differs by state: must match `d1234567`, `a123-4567-8901`, `5130634`.
const LABELLED = /[a-z]{0,2}\d[\d-]{4,16}(?![\w-])/y;
// Must match `driver's license number is `, `dl# `; must not match `driving test `.
const LABEL =
  /\b(?:(?:driver'?s?|driving|drivers') licen[cs]e|dln?)(?: (?:no\.?|number|num|id))?[\s:=#]{0,3}(?:is |was )?[\s:=#]{0,2}$/;

/**
 * Driving licence number. UK driving licence numbers by their form, and a number right after
 * “driving licence” or “driver’s license”.
 */
export const drivingLicence: Detector = {
  id: 'driving-licence',
  trigger: DIGIT_TRIGGER,
  find(scan) {
    const { lower } = scan;
    const digits = listDigits(scan);
    return joinFound(
      findAt(lower, listSurnames(lower, digits), UK, isFullLength),
      findAt(lower, toWordStarts(lower, digits, 2), LABELLED, (_match, range) =>
        hasCueBefore(lower, range, LABEL, 40),
      ),
    );
  },
};

/** Where the letters before a number begin; a blank may stand between. */
function listSurnames(lower: string, digits: readonly number[]): readonly number[] {
  const ends = digits.map((at) => (lower.charAt(at - 1) === ' ' ? at - 1 : at));
  return toWordStarts(lower, ends, 6).filter((at) => !isWordAt(lower, at - 1));
}

/** Surname, date, initials and check are sixteen in all. */
function isFullLength([written]: RegExpExecArray): boolean {
  const compact = written.replaceAll(' ', '');
  return compact.length === UK_LENGTH && /^[a-z]{1,5}9*\d/.test(compact);
}
