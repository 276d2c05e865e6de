import type { Detector } from './detector.ts';
import { findAt, listDigits, toWordStarts } from './find/find-at.ts';
import { hasCueBefore } from './find/neighbours.ts';

// One or two letters, then six to nine digits: must match `533401372`, `C01X00T47`, `LN1234567`; must not match `2031`.
const NUMBER = /(?:[a-z]{0,2}\d{6,9}|[cfghjk][0-9cfghjklmnprtvwxyz]{8})(?![\p{L}\d-])/uy;
// Must match `passport no: `, `passport (gb) is `; must not match `passport expires in `.
const LABEL =
  /\bpassport(?: (?:no\.?|number|num|nr|id|#))?(?: ?\([a-z ]{2,15}\))?(?:[\s:=#-]{1,4}| (?:is|was) )(?:is )?$/;

/**
 * Passport number. Six to nine digits, with up to two letters in front, right after the word
 * passport.
 */
export const passportNumber: Detector = {
  id: 'passport-number',
  trigger: { anyOf: ['passport'], digit: false },
  find(scan) {
    const { lower } = scan;
    if (!lower.includes('passport')) return [];
    return findAt(lower, toWordStarts(lower, listDigits(scan), 3), NUMBER, (_match, range) =>
      hasCueBefore(lower, range, LABEL, 44),
    );
  },
};
