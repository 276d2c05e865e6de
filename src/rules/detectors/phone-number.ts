import { type CountryCode, findPhoneNumbersInText } from 'libphonenumber-js/min';

import type { TextRange } from '../../shared/text-range.ts';
import type { Jurisdiction } from '../../shared/vocabulary.ts';
import type { Scan } from '../text/scan.ts';
import { looksLikeCode } from './code-likeness.ts';
import { type Detector, type DetectorSettings, readListOption } from './detector.ts';
import { hasCueBefore, joinFound } from './find-matches.ts';
import { isFictitiousLine, isPublicLine, type PhoneLine } from './public-lines.ts';

const LEAST_DIGITS = 7;
const MAX_RUN = 40;
// Room for `+` and a bracket before the digits.
const LEAD = 3;
// Must match `order no. `; must not match `call `.
const OTHER_NUMBER =
  /(?:\b(?:order|isbn|ref|reference|ticket|invoice|serial|version|company|charity|account|card|tracking)\b[\s:#.]*(?:no|number)?[\s:#.]*|[£$€#])$/i;

export const phoneNumber: Detector = {
  id: 'phone-number',
  title: 'Phone number',
  finds:
    'Valid phone numbers of any country; not public helplines, freephone and non-personal lines, nor the organisation’s own. Options: `allow` (more numbers to leave alone).',
  find(scan, settings) {
    const found = scan.digitRuns.flatMap((run) => findInRun(scan, run, settings));
    return joinFound(found);
  },
};

/** Asks the library about one stretch of digits, for each country that a bare number may be of. */
function findInRun(scan: Scan, run: TextRange, settings: DetectorSettings): readonly TextRange[] {
  const { plain } = scan;
  const digits = plain.slice(run.start, run.end).replaceAll(/\D/g, '').length;
  if (digits < LEAST_DIGITS || run.end - run.start > MAX_RUN) return [];
  if (hasCueBefore(plain, run, OTHER_NUMBER)) return [];
  const from = Math.max(0, run.start - LEAD);
  const window = plain.slice(from, run.end);
  // Numbers set aside for stories are not valid, yet in a post they stand for a real one.
  const isStory = isFictitiousLine(readLine(plain.slice(run.start, run.end)));
  if (isStory) return looksLikeCode(plain) ? [] : [run];
  return countriesOf(settings.jurisdiction, window).flatMap((defaultCountry) =>
    findPhoneNumbersInText(window, { defaultCountry })
      .filter(({ number }) => {
        const national = String(number.nationalNumber);
        const line = { callingCode: String(number.countryCallingCode), national };
        if (isPublicLine(line) || isAllowed(national, settings)) return false;
        return !(isFictitiousLine(line) && looksLikeCode(plain));
      })
      .map(({ startsAt, endsAt }) => ({ start: from + startsAt, end: from + endsAt })),
  );
}

/** A bare or international UK number as a line. */
function readLine(written: string): PhoneLine {
  const national = written
    .replaceAll(/\D/g, '')
    .replace(/^(?:00)?44/, '')
    .replace(/^0+/, '');
  return { callingCode: '44', national: national.length === 10 ? national : '' };
}

/** The countries that a number without a country code may belong to. */
function countriesOf(
  jurisdiction: Jurisdiction | undefined,
  window: string,
): readonly CountryCode[] {
  // Must match `(212) 555-0134` and `212-555-0134`; must not match `07700 900731`.
  const looksAmerican = /(?:\(\d{3}\) ?|\b[2-9]\d{2}[-. ])\d{3}[-. ]\d{4}/.test(window);
  switch (jurisdiction) {
    case 'us':
      return ['US'];
    case 'ie':
      return ['IE', 'GB'];
    default:
      return looksAmerican ? ['US', 'GB'] : ['GB'];
  }
}

/** The organisation's own lines, and those that the policy allows. */
function isAllowed(national: string, settings: DetectorSettings): boolean {
  const allowed = [...settings.own.phones, ...readListOption(settings.options, 'allow')];
  return allowed.some((phone) => phone.replaceAll(/\D/g, '').endsWith(national));
}
