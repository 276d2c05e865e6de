import type { TextRange } from '../../shared/text-range.ts';
import type { Scan } from '../text/scan.ts';
import { type Detector, DIGIT_TRIGGER, readBooleanOption } from './detector.ts';
import { findAt, listDigits, toWordStarts } from './find/find-at.ts';
import { joinFound } from './find/join-found.ts';
import { isWordAt, textBefore } from './find/neighbours.ts';
import { beginsNumber } from './find/number-words.ts';
import { HOUSE, LETTER, POSTCODE, type StreetPatterns } from './find/street-patterns.ts';
import { startOfName } from './find/words-before.ts';

const MOST_STREET_WORDS = 4;
// Before a number or a name with a number: must match `lives at `, `address is `; must not match `looks at `.
const ADDRESS_CUE =
  /\b(?:address(?:es)?(?: is|:| is:)?|(?:lives?|living|lived|stay(?:s|ing)?|moved|based|dropped|drops? (?:you|me|him|her|them) off|deliver(?:ed)?|send|sent|post|posted|arrived|parcel|flowers|cards?) (?:at|on|to|is))(?: the)?[\s:]{1,4}$/;
// Must match `14 Hillcrest`, `172 Maneeži 75`; must not match `14 people`.
const HOUSE_NAME = new RegExp(
  `${HOUSE},? (?:\\p{Lu}[${LETTER}'-]{1,24} ?){1,3}(?:\\d{1,4}(?![\\d:.%]))?`,
  'uy',
);
const BEFORE_LENGTH = 70;
// Must match `12,`, `12a in Milan`; must not match `12 times`.
const HOUSE_AFTER = /\d{1,4}[a-z]?(?=[,;:)!?\n]|[.](?!\d)|$| [A-Z\d]| (?:in|near|apt|flat)\b)/y;
// Must match `LS1 4AP`; must not match `LS14`.
const UK_POSTCODE = new RegExp(`${POSTCODE}(?![\\p{L}\\d])`, 'uy');
// Eircodes, with the blank: must match `d02 x285`; must not match `c54 were`.
const EIRCODE = /(?:[ac-fhknprtv-y]\d\d|d6w) (?=[a-z]{0,3}\d)[0-9ac-fhknprtv-y]{4}\b/y;
// Must match `K1A 0B1`; must not match `k1a 0b1`.
const CANADIAN = /[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z] \d[ABCEGHJ-NPRSTV-Z]\d\b/y;
const ZIP = /\d{5}(?:-\d{4})?(?![\d-])/y;
// Must match `zip code is `, `postcode: `; must not match `zip 3 files`.
const CODE_LABEL =
  /\b(?:zip|zip ?code|post ?code|postal code|eircode)(?: (?:is|was|of|number))?[ :=]{1,2}$/;
const LABELLED = /[a-z]{0,2}\d[a-z\d]{0,4}(?:[ -][a-z\d]{2,4}\b)?(?![\w%])/y;
// Must match `P.O. Box 186`, `PSC 9009, Box 9725`; must not match `box 186`.
const BOX = /(?:\bp\.? ?o\.? ?box |\b(?:psc|cmr|unit) \d{1,5},? box |\bpostfach )$/;
const BOX_NUMBER = /\d{1,6}\b/y;
// Must match `apt. `, `suite `; must not match `hotel suite of `.
const UNIT_LABEL = /\b(?:apt|apartment|suite|ste)\.? ?#?$/;

/**
 * Postal address. A house number with a street (also German, Dutch, Nordic, French, Spanish,
 * Italian, Portuguese and Polish forms), a PO box, a flat or suite with its number, a US state
 * with its ZIP code, a labelled postcode, and a full UK, Irish or Canadian postcode. A postcode
 * alone leads to about fifteen houses; options: `postcode: false` leaves it alone.
 */
export const postalAddress: Detector = {
  id: 'postal-address',
  trigger: DIGIT_TRIGGER,
  looksUp: ['streets'],
  find(scan, { options, vocabulary: { streets } }) {
    const digits = listDigits(scan);
    if (digits.length === 0) return [];
    const withPostcode = readBooleanOption(options, 'postcode', true);
    const places = { scan, digits, streets };
    return joinFound(findStreets(places), withPostcode ? findPostcodes(places) : []);
  },
};

/** A draft with its numbers, and what streets are called. */
interface SearchedText {
  readonly scan: Scan;
  readonly digits: readonly number[];
  readonly streets: StreetPatterns;
}

/** Houses, flats and boxes. */
function findStreets({ scan, digits, streets }: SearchedText): readonly TextRange[] {
  const { plain, lower } = scan;
  const numbers = digits.filter((at) => beginsNumber(lower, at));
  return [
    ...findAt(lower, numbers, streets.street, (match) => isStreet(plain, match, streets.sure)),
    ...findAt(lower, numbers, streets.french),
    ...findNamedBefore(scan, numbers, streets),
    ...findAnnounced(plain, lower, numbers),
    ...findLabelled(lower, numbers, BOX),
    ...findLabelled(lower, numbers, UNIT_LABEL),
  ];
}

/** A house by its name, where words such as `lives at` announce an address. */
function findAnnounced(
  plain: string,
  lower: string,
  numbers: readonly number[],
): readonly TextRange[] {
  const isAnnounced = (at: number) => ADDRESS_CUE.test(textBefore(lower, at, 30));
  const named = findAt(plain, numbers, HOUSE_AFTER).flatMap(({ start, end }) => {
    const from = startOfName(plain, start, MOST_STREET_WORDS);
    return from < start && isAnnounced(from) ? [{ start: from, end }] : [];
  });
  return [
    ...named,
    ...findAt(plain, numbers, HOUSE_NAME, (_match, { start }) => isAnnounced(start)).map(
      ({ start, end }) => ({ start, end: plain.charAt(end - 1) === ' ' ? end - 1 : end }),
    ),
  ];
}

/** A number with the words right before it. */
function findLabelled(
  lower: string,
  numbers: readonly number[],
  label: RegExp,
): readonly TextRange[] {
  return findAt(lower, numbers, BOX_NUMBER).flatMap(({ start, end }) => {
    const words = label.exec(textBefore(lower, start, 28))?.[0];
    return words === undefined ? [] : [{ start: start - words.length, end }];
  });
}

/** Streets whose number comes last. */
function findNamedBefore(
  { plain, lower }: Scan,
  numbers: readonly number[],
  streets: StreetPatterns,
): readonly TextRange[] {
  return findAt(plain, numbers, HOUSE_AFTER).flatMap(({ start, end }) => {
    const length = readStreetBefore(textBefore(lower, start, BEFORE_LENGTH), streets);
    // A name begins with a capital, and `via Zoom` is none.
    const isName =
      length > 0 && (isCapital(plain, start - length) || lower.startsWith('ul.', start - length));
    return isName ? [{ start: start - length, end }] : [];
  });
}

/** The length of a street's name that ends right before a number: `Hauptstraße `, `Calle Mayor `. */
function readStreetBefore(before: string, { ending, fronts }: StreetPatterns): number {
  const words = before
    .replace(/n[ºo°]\.? $/, '')
    .trimEnd()
    .split(' ')
    .slice(-MOST_STREET_WORDS);
  const written = before.length - before.trimEnd().length;
  const last = words.at(-1) ?? '';
  if (ending.test(last)) return last.length + written;
  const front = words.findLastIndex((word) => fronts.has(word));
  if (front < 0 || front === words.length - 1) return 0;
  return words.slice(front).join(' ').length + written;
}

/** Codes that stand for a few houses. */
function findPostcodes({ scan, digits, streets }: SearchedText): readonly TextRange[] {
  const { plain, lower } = scan;
  const words = toWordStarts(lower, digits, 2);
  const isLabelled = (_match: RegExpExecArray, { start }: TextRange) =>
    CODE_LABEL.test(textBefore(lower, start, 28));
  return [
    ...findAt(lower, words, UK_POSTCODE, (_match, range) =>
      isPostcodeForm(plain.slice(range.start, range.end)),
    ).filter(({ start }) => !isWordAt(lower, start - 1)),
    ...findAt(lower, words, EIRCODE, (_match, { start }) => isCapital(plain, start)),
    ...findAt(plain, words, CANADIAN),
    ...findAt(lower, words, LABELLED, isLabelled),
    ...findAt(plain, digits, ZIP).flatMap(({ start, end }) => {
      const state = streets.state.exec(plain.slice(Math.max(0, start - 6), start))?.groups?.[
        'state'
      ];
      return state === undefined ? [] : [{ start: start - state.length, end }];
    }),
  ];
}

// Must match `12 miles of`; must not match `12 Mile End`.
const MEASURED = /^\d+,? (?:miles?|hours?|minutes?|mins?|men|people|cars?|days?|weeks?|years?)\b/;

/** `14 larch avenue` is a street in any case; `5 Park Close` only with capitals. */
function isStreet(plain: string, match: RegExpExecArray, sure: RegExp): boolean {
  const kind = match.groups?.['kind'] ?? '';
  const kindAt = match.indices?.groups?.['kind']?.[0] ?? 0;
  const isNamed = isCapital(plain, match.index + match[0].indexOf(' ') + 1);
  // `95 both directions near Larch Avenue` has small words in front of a name of its own.
  if (sure.test(kind)) return !MEASURED.test(match[0]) && (isNamed || !isCapital(plain, kindAt));
  return isNamed && isCapital(plain, kindAt);
}

/** Lower case without a blank is more often something else. */
function isPostcodeForm(written: string): boolean {
  return /\s/.test(written) || written === written.toUpperCase();
}

function isCapital(text: string, at: number): boolean {
  return /\p{Lu}/u.test(text.charAt(at));
}
