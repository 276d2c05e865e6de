import type { Detector } from './detector.ts';
import { findMatches, joinFound } from './find-matches.ts';

// Street words that mean nothing else.
const SURE =
  'road|rd|street|avenue|ave|lane|crescent|cres|terrace|gardens|gdns|grove|mews|boulevard|blvd|parade|wynd|cul-de-sac|highway|turnpike';
// Street words that are also other words: these must be written with a capital.
const UNSURE =
  'st|drive|dr|way|close|place|court|ct|park|row|hill|view|walk|square|sq|green|rise|gate|end|path|circle|loop|trail|quay|wharf|croft|dale|fields|meadow|meadows|heights|vale|common|ln|pl|estate|house|cottages?';
const HOUSE = '\\d{1,5}[a-z]?(?:\\s?[-/]\\s?\\d{1,4}[a-z]?)?';
const POSTCODE =
  '(?:gir ?0aa|[a-pr-uwyz](?:\\d{1,2}|[a-hk-y]\\d{1,2}|\\d[a-hjkps-uw]|[a-hk-y]\\d[abehmnprv-y]) ?\\d[abd-hjlnp-uw-z]{2})';

// Must match `14 Larch Avenue` and `22 high street`; must not match `2 hours`.
const STREET = new RegExp(
  `(?<![\\d.,£$€/:])\\b${HOUSE},? (?:(?!the\\b|of\\b)[\\p{L}][\\p{L}'’.-]{0,20} ){1,4}(?<kind>${SURE}|${UNSURE})\\b(?:,? {0,2}(?:[A-Z][\\p{L}-]{1,20},? ){0,3}${POSTCODE}\\b)?`,
  'giu',
);
// Must match `LS1 4AP`; must not match `LS14`.
const UK_POSTCODE = new RegExp(`(?<![\\p{L}\\d])${POSTCODE}(?![\\p{L}\\d])`, 'giu');
// Must match `P.O. Box 186`; must not match `box 186`.
const BOX = /\bp\.? ?o\.? box \d{1,6}\b/giu;

export const postalAddress: Detector = {
  id: 'postal-address',
  title: 'Postal address',
  finds: 'A house number with a street, a full UK postcode, or a PO box.',
  find({ plain, digitRuns }) {
    if (digitRuns.length === 0) return [];
    return joinFound(
      findMatches(plain, STREET, (match) => isStreet(match[0], match.groups?.['kind'] ?? '')),
      findMatches(plain, UK_POSTCODE, ([written]) => isPostcodeForm(written)),
      findMatches(plain, BOX),
    );
  },
};

const SURE_WORDS = new RegExp(`^(?:${SURE})$`, 'iu');

/** `14 larch avenue` is a street in any case; `5 Park Close` only with capitals. */
function isStreet(written: string, kind: string): boolean {
  const words = written.replace(/^\S+,? /u, '');
  if (SURE_WORDS.test(kind))
    return !/^(?:miles?|hours?|minutes?|mins?|men|people|cars?)\b/iu.test(words);
  return /^\p{Lu}/u.test(kind) && /^\p{Lu}/u.test(words);
}

/** Lower case without a blank is more often something else. */
function isPostcodeForm(written: string): boolean {
  return /\s/.test(written) || written === written.toUpperCase();
}
