import parsePhone, { type CountryCode, type MetadataJson } from 'libphonenumber-js/core';

import type { TextRange } from '../../shared/text-range.ts';
import type { Jurisdiction } from '../../shared/vocabulary.ts';
import type { Scan } from '../text/scan.ts';
import { type Detector, type DetectorSettings, DIGIT_TRIGGER, readListOption } from './detector.ts';
import { looksLikeCode } from './find/code-likeness.ts';
import { joinFound } from './find/join-found.ts';
import { hasCueAfter, hasCueBefore } from './find/neighbours.ts';
import { listCandidates, type PhoneCandidate } from './find/phone-candidates.ts';
import { isFictitiousLine } from './lists/fictitious-lines.ts';
import { isPublicLine, type PhoneLine } from './lists/public-lines.ts';

const LEAST_DIGITS = 7;
// Must match `order no. `; must not match `call `.
const OTHER_NUMBER =
  /(?:\b(?:order|isbn|ref|reference|ticket|invoice|serial|version|company|charity|account|card|tracking|nhs|record|patient|policy|case|code|id)\b[\s:#.]{0,3}(?:no|number|id|is)?[\s:#.]{0,3}|[£$€#])$/;
// Before a number: must match `phone: `, `call me on `, `his number is `; must not match `order number `.
const LABEL =
  /\b(?:(?:tele)?phone|tel|mob|mobile|cell|landline|call|ring|dial|text|sms|whatsapp|fax|desk|answering at|messages? to|reach(?:ed)?(?: (?:me|him|her|us|them))? (?:at|on)|(?:my|his|her|their|your|our|phone|mobile|contact|home|work|office|direct|registered) (?:number|no\.?|line))\b[^\d]{0,20}$/;
// After a number: must match ` mobile`, `-office`; must not match ` mobiles sold`.
const LABEL_AFTER =
  /^ ?[-–(]? ?(?:office|mobile|mob|cell|home|work|fax|tel|phone|landline)\b(?! [a-z])/;
// `2026-11-22 10`, `12/03/81 …`: must not be read as a number.
const DATE =
  /^(?:(?:19|20)\d\d[-/.][01]?\d[-/.][0-3]?\d|[0-3]?\d[-/.][01]?\d[-/.](?:19|20)?\d\d)(?!\d)/;
// Must match `(212) 555-0134`, `212-555-0134`, `212.555.0134`; must not match `07700 900731`.
const AMERICAN = /^(?:1[-. ]?)?\(?[2-9]\d\d(?:\) ?|[-. ])[2-9]\d\d[-. ]\d{4}$/;
// Must match ` x459`, ` ext. 12`; must not match ` x 3 people`.
const EXTENSION = /^,? ?(?:x|ext\.? ?)\d{1,6}\b/;

// Countries whose numbers begin with a zero at home; in the others any digits could be one.
const WITH_ZERO: readonly CountryCode[] = [
  'GB',
  'IE',
  'DE',
  'FR',
  'IT',
  'NL',
  'BE',
  'AT',
  'CH',
  'SE',
  'FI',
];

/**
 * Phone number. Valid phone numbers of any country (outside Europe, North America, Australia, New
 * Zealand and India by the form with +), and any number of seven digits or more after a word such
 * as phone, call or mobile; not public helplines, freephone and other service lines, nor the
 * organisation’s own. Options: `allow` (more numbers to leave alone).
 */
export const phoneNumber: Detector = {
  id: 'phone-number',
  trigger: DIGIT_TRIGGER,
  looksUp: ['phones'],
  find(scan, settings) {
    return joinFound(scan.digitRuns.flatMap((run) => findInRun(scan, run, settings)));
  },
};

/** The numbers in one stretch of digits, from left to right; the longest that is one counts. */
function findInRun(scan: Scan, run: TextRange, settings: DetectorSettings): readonly TextRange[] {
  if (run.end - run.start < LEAST_DIGITS) return [];
  const found: TextRange[] = [];
  let done = 0;
  for (const candidates of listCandidates(scan.plain, run)) {
    const [first] = candidates;
    if (first === undefined || first.start < done) continue;
    // All begin at the same place, so that what stands before is the same for each.
    if (hasCueBefore(scan.lower, first, OTHER_NUMBER)) continue;
    const hasLabel = hasCueBefore(scan.lower, first, LABEL, 32);
    for (const candidate of candidates) {
      const verdict = judge(scan, candidate, hasLabel, settings);
      if (verdict === 'none') continue;
      const end = candidate.end + readExtension(scan.lower, candidate.end);
      if (verdict === 'personal') found.push({ start: candidate.start, end });
      done = end;
      break;
    }
  }
  return found;
}

/** The length of an extension after a number. */
function readExtension(lower: string, at: number): number {
  return EXTENSION.exec(lower.slice(at, at + 12))?.[0].length ?? 0;
}

/** Whether a candidate is somebody's own number, one that may be published, or none. */
function judge(
  scan: Scan,
  candidate: PhoneCandidate,
  hasLabel: boolean,
  settings: DetectorSettings,
): 'personal' | 'public' | 'none' {
  if (DATE.test(candidate.written)) return 'none';
  const line = readLine(candidate, settings);
  if (line === undefined) {
    if (!isSpread(candidate)) return 'none';
    if (!hasLabel && !isTelling(scan.lower, candidate)) return 'none';
    return isAllowed(candidate.digits, settings) ? 'public' : 'personal';
  }
  if (isPublicLine(line) || isAllowed(line.national, settings)) return 'public';
  // Numbers set aside for stories stand for a real one in a post, and for themselves in code.
  return isFictitiousLine(line) && looksLikeCode(scan.plain) ? 'public' : 'personal';
}

/** Whether a number has the international form, an extension, or a word for a phone after it. */
function isTelling(lower: string, candidate: PhoneCandidate): boolean {
  return (
    /^\+[1-9]\d{9,14}$/.test(candidate.digits) ||
    readExtension(lower, candidate.end) > 0 ||
    hasCueAfter(lower, candidate, LABEL_AFTER)
  );
}

/** The line that digits are, in one of the countries they may belong to. */
function readLine(
  { digits, written }: PhoneCandidate,
  { jurisdiction, vocabulary: { phones } }: DetectorSettings,
): PhoneLine | undefined {
  if (digits.startsWith('+') || /^00[1-9]/.test(digits))
    return readInternational(digits.replace(/^00/, '+'), phones);
  for (const country of countriesOf(jurisdiction, written)) {
    if (WITH_ZERO.includes(country) && !digits.startsWith('0')) continue;
    const phone = parsePhone(digits, { defaultCountry: country, extract: false }, phones);
    if (phone === undefined) continue;
    const line = {
      callingCode: String(phone.countryCallingCode),
      national: String(phone.nationalNumber),
    };
    if (phone.isValid() || isFictitiousLine(line)) return line;
  }
  return undefined;
}

/** A number with its country code; where we do not know the country, by length alone. */
function readInternational(digits: string, phones: MetadataJson): PhoneLine | undefined {
  const phone = parsePhone(digits, { extract: false }, phones);
  if (phone === undefined)
    return isUnknownCountry(digits, phones)
      ? { callingCode: '', national: digits.slice(1) }
      : undefined;
  const line = {
    callingCode: String(phone.countryCallingCode),
    national: String(phone.nationalNumber),
  };
  return phone.isValid() || isFictitiousLine(line) ? line : undefined;
}

/** Whether the country code is one that the shipped metadata leaves out (E.164: at most 15 digits). */
function isUnknownCountry(digits: string, phones: MetadataJson): boolean {
  const known = Object.keys(phones.country_calling_codes);
  return /^\+[1-9]\d{7,14}$/.test(digits) && !known.some((code) => digits.startsWith(`+${code}`));
}

/** The countries that a number without a country code may belong to. */
function countriesOf(
  jurisdiction: Jurisdiction | undefined,
  written: string,
): readonly CountryCode[] {
  // Ten digits in one row are many things; a word that announces a number speaks for them.
  const american: readonly CountryCode[] = AMERICAN.test(written) ? ['US', 'CA'] : [];
  switch (jurisdiction) {
    case 'us':
      return american;
    case 'ie':
      return [...american, 'IE', 'GB'];
    case 'eu':
      return [...american, ...WITH_ZERO];
    default:
      return [...american, 'GB'];
  }
}

/** Whether digits stand in groups or are as many as a phone number has; not `2019`-like rows. */
function isSpread({ written, digits }: PhoneCandidate): boolean {
  return digits.length >= 9 || /\d[ .()-]+\d/.test(written);
}

/** The organisation's own lines, and those that the policy allows. */
function isAllowed(national: string, settings: DetectorSettings): boolean {
  const allowed = [...settings.own.phones, ...readListOption(settings.options, 'allow')];
  return allowed.some((phone) => phone.replaceAll(/\D/g, '').endsWith(national.replace(/^0/, '')));
}
