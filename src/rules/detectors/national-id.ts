import type { TextRange } from '../../shared/text-range.ts';
import type { Scan } from '../text/scan.ts';
import { type Detector, DIGIT_TRIGGER, readListOption } from './detector.ts';
import { findAt, listDigits, toWordStarts } from './find/find-at.ts';
import { joinFound } from './find/join-found.ts';
import { hasCueNear, isWordAt } from './find/neighbours.ts';
import { NATIONAL_IDS, type NationalId } from './lists/national-ids.ts';

/** The longest row of letters before the first digit: six in Italy. */
const MOST_LETTERS = 6;

/**
 * National identity number. Identity, tax and social insurance numbers of Ireland, Germany,
 * France, Spain, Italy, the Netherlands, Poland, Belgium and Sweden, and the UK taxpayer
 * reference, with valid check digits; those that any digits could be only near their name.
 * Options: `countries` (two-letter codes; all unless given).
 */
export const nationalId: Detector = {
  id: 'national-id',
  trigger: DIGIT_TRIGGER,
  find(scan, { options }) {
    const countries = readListOption(options, 'countries').map((code) => code.toUpperCase());
    const places = listPlaces(scan);
    if (places.length === 0) return [];
    return joinFound(
      ...NATIONAL_IDS.filter(
        ({ country }) => countries.length === 0 || countries.includes(country),
      ).map((id) => findNumbers(scan, places, id)),
    );
  },
};

/** Words that begin with digits or have some, apart from other numbers; a hyphen may part them. */
function listPlaces(scan: Scan): readonly number[] {
  const { lower } = scan;
  const ends = listDigits(scan).flatMap((at) =>
    lower.charAt(at - 1) === '-' ? [at - 1, at] : [at],
  );
  return toWordStarts(lower, ends, MOST_LETTERS).filter(
    (at) => !isWordAt(lower, at - 1) && !/\d[-.+]$/.test(lower.slice(Math.max(0, at - 2), at)),
  );
}

/** The numbers of one country; the check digits are asked only where the form fits. */
function findNumbers(
  { lower }: Scan,
  places: readonly number[],
  { form, validate, cue }: NationalId,
): readonly TextRange[] {
  return findAt(lower, places, form, ([written], range) => {
    if (cue !== undefined && !hasCueNear(lower, range, cue)) return false;
    const compact = written.toUpperCase();
    return new Set(compact.replaceAll(/\D/g, '')).size > 1 && validate(compact).isValid;
  });
}
