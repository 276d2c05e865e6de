import type { StreetWords } from '../street-words.ts';

/** A small letter, as part of a class. */
export const LETTER = 'a-z\\u00df-\\u024f';
/** A house number. */
export const HOUSE = '\\d{1,5}[a-z]?(?: ?[-/] ?\\d{1,4}[a-z]?)?';
/** A UK postcode in small letters. */
export const POSTCODE =
  '(?:gir ?0aa|[a-pr-uwyz](?:\\d{1,2}|[a-hk-y]\\d{1,2}|\\d[a-hjkps-uw]|[a-hk-y]\\d[abehmnprv-y]) ?\\d[abd-hjlnp-uw-z]{2})';
const UNIT = '(?:apt|apartment|suite|ste|unit|flat|room|rm)';

/** The words of streets, ready to be looked for. */
export interface StreetPatterns {
  /** Sticky, like `french`; the group `kind` has the word for the street. */
  readonly street: RegExp;
  readonly french: RegExp;
  /** How the word before a number ends where it is a street. */
  readonly ending: RegExp;
  readonly fronts: ReadonlySet<string>;
  /** A street's word that means nothing else. */
  readonly sure: RegExp;
  /** Before five digits; the group `state` has it. */
  readonly state: RegExp;
}

/** Makes the patterns of streets; the words are ours and were checked for backtracking. */
export function openStreets(words: StreetWords): StreetPatterns {
  return {
    // Must match `14 larch avenue, leeds ls1 4ap`; must not match `2 hours`.
    street: new RegExp(
      `${HOUSE},? (?:(?!(?:the|of)\\b)[${LETTER}][${LETTER}'.-]{0,20} ){1,4}(?<kind>${words.sure}|${words.unsure})\\b(?:,? ${UNIT}\\.? ?#?\\d{1,5}[a-z]?\\b)?(?:,? ?(?:[${LETTER}-]{2,20},? ){0,3}${POSTCODE}\\b)?`,
      'dy',
    ),
    // Must match `12 rue de la paix`; must not match `12 route planners`.
    french: new RegExp(
      `${HOUSE},? (?:bis,? |ter,? )?(?:${words.french}) [${LETTER}'-]{1,20}(?: [${LETTER}'-]{1,20}){0,3}`,
      'y',
    ),
    // Must match `hauptstraße`, `kiannonkatu`; must not match `brigade`.
    ending: new RegExp(`[${LETTER}]{2}(?:${words.endings})$`),
    fronts: new Set(words.fronts.split('|')),
    sure: new RegExp(`^(?:${words.sure})$`),
    // Must match `CA `, `NY, `; must not match `ca `.
    state: new RegExp(`(?:^|[^A-Za-z])(?<state>(?:${words.states}),? )$`),
  };
}
