import { type Detector, DIGIT_TRIGGER } from './detector.ts';
import { findAt, listDigits, toWordStarts } from './find/find-at.ts';
import { joinFound } from './find/join-found.ts';
import { hasCueNear, isWordAt } from './find/neighbours.ts';

// Must match `ab12 cde`; must not match `ab92 cde` (never issued).
const CURRENT = /[a-hj-pr-y]{2}(?:0[1-9]|[1-7]\d) ?[a-hj-pr-z]{3}(?![\p{L}\d])/uy;
// Must match `K482 TXR`, `ABC 123D`, `BIG 4821`; must not match `A1`.
const OLDER =
  /(?:[A-HJ-NPR-TV-Y]\d{1,3} ?[A-HJ-PR-Z]{3}|[A-Z]{3} ?\d{1,3}[A-Z]|[A-Z]{1,3} ?\d{3,4})(?![\p{L}\d])/uy;
// Irish, from 1987: must match `231-D-12345`; must not match `23-D`.
const IRISH =
  /\d\d[12]?-(?:C|CE|CN|CW|D|DL|G|KE|KK|KY|L|LD|LH|LK|LM|LS|MH|MN|MO|OY|RN|SO|T|TN|TS|W|WD|WH|WW|WX)-\d{1,6}(?![\p{L}\d-])/uy;
const CUE =
  /\b(?:reg|regs|registration|plate|plates|number ?plate|licen[cs]e plate|car|van|lorry|bmw|audi|merc(?:edes)?|ford|vauxhall|vw|golf|corsa|fiesta|astra|focus|transit|tesla|nissan|toyota|honda|kia|range rover|parked|parking|driver|driving|drives)\b/;
const NOT_A_PLATE = /^(?:the|and|for|was|but|not|you|are|any|all|one|two)$/;

/**
 * Vehicle registration. UK number plates of today’s form and Irish ones; older UK forms only near
 * a word such as reg, car or parked.
 */
export const vehiclePlate: Detector = {
  id: 'vehicle-plate',
  trigger: DIGIT_TRIGGER,
  find(scan) {
    const { plain, lower } = scan;
    const digits = listDigits(scan);
    // The letters of older forms may stand apart from the digits.
    const apart = digits.flatMap((at) => (plain.charAt(at - 1) === ' ' ? [at - 1] : []));
    const places = [...toWordStarts(lower, digits, 4), ...toWordStarts(lower, apart, 4)]
      .filter((at) => !isWordAt(lower, at - 1))
      .sort((one, other) => one - other);
    const today = findAt(lower, places, CURRENT, ([written], range) => {
      if (NOT_A_PLATE.test(written.slice(-3))) return false;
      const shown = plain.slice(range.start, range.end);
      return shown === shown.toUpperCase() || hasCueNear(lower, range, CUE);
    });
    const older = findAt(plain, places, OLDER, (_match, range) => hasCueNear(lower, range, CUE));
    const free = older.filter(
      ({ start, end }) => !today.some((t) => t.start < end && start < t.end),
    );
    return joinFound(today, free, findAt(plain, digits, IRISH));
  },
};
