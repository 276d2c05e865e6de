import type { TextRange } from '../../shared/text-range.ts';
import type { Scan } from '../text/scan.ts';
import { type Detector, DIGIT_TRIGGER, readBooleanOption } from './detector.ts';
import { findAt, listDigits, toWordStarts } from './find/find-at.ts';
import { joinFound } from './find/join-found.ts';
import { isWordAt, textBefore } from './find/neighbours.ts';
import { beginsNumber } from './find/number-words.ts';
import { startOfName } from './find/words-before.ts';
import {
  FRENCH_STREETS,
  FRONT_STREETS,
  STREET_ENDINGS,
  SURE_STREETS,
  UNSURE_STREETS,
  US_STATES,
} from './lists/street-words.ts';

const LETTER = 'a-z\\u00df-\\u024f';
const HOUSE = '\\d{1,5}[a-z]?(?: ?[-/] ?\\d{1,4}[a-z]?)?';
const POSTCODE =
  '(?:gir ?0aa|[a-pr-uwyz](?:\\d{1,2}|[a-hk-y]\\d{1,2}|\\d[a-hjkps-uw]|[a-hk-y]\\d[abehmnprv-y]) ?\\d[abd-hjlnp-uw-z]{2})';
const UNIT = '(?:apt|apartment|suite|ste|unit|flat|room|rm)';

// Must match `14 larch avenue, leeds ls1 4ap`; must not match `2 hours`.
const STREET = new RegExp(
  `${HOUSE},? (?:(?!(?:the|of)\\b)[${LETTER}][${LETTER}'.-]{0,20} ){1,4}(?<kind>${SURE_STREETS}|${UNSURE_STREETS})\\b(?:,? ${UNIT}\\.? ?#?\\d{1,5}[a-z]?\\b)?(?:,? ?(?:[${LETTER}-]{2,20},? ){0,3}${POSTCODE}\\b)?`,
  'dy',
);
// Must match `12 rue de la paix`; must not match `12 route planners`.
const FRENCH_STREET = new RegExp(
  `${HOUSE},? (?:bis,? |ter,? )?(?:${FRENCH_STREETS}) [${LETTER}'-]{1,20}(?: [${LETTER}'-]{1,20}){0,3}`,
  'y',
);
// The word before the number: must match `hauptstraße`, `kiannonkatu`; must not match `brigade`.
const STREET_ENDING = new RegExp(`[${LETTER}]{2}(?:${STREET_ENDINGS})$`);
const IS_FRONT = new Set(FRONT_STREETS.split('|'));
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
// Before five digits: must match `CA `, `NY, `; must not match `ca `.
const STATE = new RegExp(`(?:^|[^A-Za-z])(?<state>(?:${US_STATES}),? )$`);
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
  find(scan, { options }) {
    const digits = listDigits(scan);
    if (digits.length === 0) return [];
    const withPostcode = readBooleanOption(options, 'postcode', true);
    return joinFound(findStreets(scan, digits), withPostcode ? findPostcodes(scan, digits) : []);
  },
};

/** Houses, flats and boxes. */
function findStreets({ plain, lower }: Scan, digits: readonly number[]): readonly TextRange[] {
  const numbers = digits.filter((at) => beginsNumber(lower, at));
  return [
    ...findAt(lower, numbers, STREET, (match) => isStreet(plain, match)),
    ...findAt(lower, numbers, FRENCH_STREET),
    ...findNamedBefore(plain, lower, numbers),
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
  plain: string,
  lower: string,
  numbers: readonly number[],
): readonly TextRange[] {
  return findAt(plain, numbers, HOUSE_AFTER).flatMap(({ start, end }) => {
    const length = readStreetBefore(textBefore(lower, start, BEFORE_LENGTH));
    // A name begins with a capital, and `via Zoom` is none.
    const isName =
      length > 0 && (isCapital(plain, start - length) || lower.startsWith('ul.', start - length));
    return isName ? [{ start: start - length, end }] : [];
  });
}

/** The length of a street's name that ends right before a number: `Hauptstraße `, `Calle Mayor `. */
function readStreetBefore(before: string): number {
  const words = before
    .replace(/n[ºo°]\.? $/, '')
    .trimEnd()
    .split(' ')
    .slice(-MOST_STREET_WORDS);
  const written = before.length - before.trimEnd().length;
  const last = words.at(-1) ?? '';
  if (STREET_ENDING.test(last)) return last.length + written;
  const front = words.findLastIndex((word) => IS_FRONT.has(word));
  if (front < 0 || front === words.length - 1) return 0;
  return words.slice(front).join(' ').length + written;
}

/** Codes that stand for a few houses. */
function findPostcodes({ plain, lower }: Scan, digits: readonly number[]): readonly TextRange[] {
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
      const state = STATE.exec(plain.slice(Math.max(0, start - 6), start))?.groups?.['state'];
      return state === undefined ? [] : [{ start: start - state.length, end }];
    }),
  ];
}

const SURE_WORDS = new RegExp(`^(?:${SURE_STREETS})$`);
// Must match `12 miles of`; must not match `12 Mile End`.
const MEASURED = /^\d+,? (?:miles?|hours?|minutes?|mins?|men|people|cars?|days?|weeks?|years?)\b/;

/** `14 larch avenue` is a street in any case; `5 Park Close` only with capitals. */
function isStreet(plain: string, match: RegExpExecArray): boolean {
  const kind = match.groups?.['kind'] ?? '';
  const kindAt = match.indices?.groups?.['kind']?.[0] ?? 0;
  const isNamed = isCapital(plain, match.index + match[0].indexOf(' ') + 1);
  // `95 both directions near Larch Avenue` has small words in front of a name of its own.
  if (SURE_WORDS.test(kind))
    return !MEASURED.test(match[0]) && (isNamed || !isCapital(plain, kindAt));
  return isNamed && isCapital(plain, kindAt);
}

/** Lower case without a blank is more often something else. */
function isPostcodeForm(written: string): boolean {
  return /\s/.test(written) || written === written.toUpperCase();
}

function isCapital(text: string, at: number): boolean {
  return /\p{Lu}/u.test(text.charAt(at));
}
