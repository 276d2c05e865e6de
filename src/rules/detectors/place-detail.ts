import type { TextRange } from '../../shared/text-range.ts';
import type { Scan } from '../text/scan.ts';
import { type Detector, readListOption } from './detector.ts';
import { createCue, findAt, listCues } from './find/find-at.ts';
import { joinFound } from './find/join-found.ts';
import { startOfName } from './find/words-before.ts';
import { NOT_PLACES, STREET_KINDS } from './lists/place-words.ts';

const COUNT = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
// Where a place inside a building may begin.
const ROOM_STARTS = (
  'side room, side-room, sideroom, s/r, consulting room, treatment room, room, rm, bed, bay, ward, cubicle, ' +
  'cubie, theatre, chair, trolley, couch, resus, majors, cell, flat, unit, floor, level, desk, table, pod, ' +
  'suite, clinic, surgery, wing, block'
).split(', ');
const ROOM_CUE = createCue(ROOM_STARTS);
// Must match `bay 4`, `side room two`, `ward 7b`; must not match `bed time`, `room 4 more`.
const NUMBERED = new RegExp(
  `(?:side[- ]?room|s\\/r|consulting room|treatment room|room|rm|bed(?:space)?|bay|ward|cubicle|cubie|theatre|chair|trolley|couch|resus|majors|cell|flat|unit|floor|level|desk|table|pod|suite|clinic|surgery) ?(?:no\\.?|number|#)? ?(?:\\d{1,4}[a-z]?|${COUNT})\\b(?! (?:more|times|minutes|hours|pounds|years|weeks|days))`,
  'y',
);
// Must match `Ward B`, `bay C`; must not match `ward a patient`, `bay I'd`.
const LETTERED =
  /(?:[Ss]ide [Rr]oom|[Rr]oom|ROOM|[Bb]ay|BAY|[Ww]ard|WARD|[Tt]heatre|THEATRE|[Cc]ubicle|[Ww]ing|[Bb]lock) [A-HJ-Z]\d?\b(?!')/y;

const CAPITAL = '[A-Z\\u00c0-\\u00de]';
const NAME = `${CAPITAL}[A-Za-z\\u00c0-\\u024f'-]{1,20}`;
const STREET_CUE = createCue(STREET_KINDS.split('|'));
// Must match `Lane`; must not match `Lanes`.
const STREET_KIND = new RegExp(`(?:${STREET_KINDS})\\b`, 'y');
const MOST_STREET_WORDS = 3;
const SETTLEMENT =
  'village|hamlet|town|suburb|parish|neighbourhood|neighborhood|estate|cul-de-sac|street|road';
const SETTLEMENT_CUE = createCue(SETTLEMENT.split('|'));
// Must match `village by the reservoir`, `town of Kelso`; must not match `village people`.
const NEAR_MARK = new RegExp(
  `(?:${SETTLEMENT}) (?:of ${NAME}|(?:called|named) ${NAME}|(?:by|near|behind|beside|opposite|next to|with|across from) the [a-z]{3,20})`,
  'y',
);
const LIVES_STARTS = ['live', 'living', 'grew up', 'moved', 'come', 'resid'];
const LIVES_CUE = createCue(LIVES_STARTS);
// Must match `lives in Little Marlow`; must not match `lives in fear`.
const LIVES_IN = new RegExp(
  `(?:[Ll]ives?|[Ll]iving|[Ll]ived|[Gg]rew up|[Mm]oved|[Cc]omes?|[Rr]esid(?:es?|ing)) (?:in|at|near|to|from|on|just outside|over in|up in|down in|out in) (?<mark>${NAME}(?:(?: |-(?:on|in|le|under|upon|by|next)-)${NAME}){0,2})`,
  'dy',
);

/**
 * Place. A bed, bay, room, ward or theatre with its number or letter. Options: `kinds`, any of
 * `room` (the default), `street` (a named street without a house number), `settlement` (“the
 * village by the reservoir”, “lives in Little Marlow”).
 */
export const placeDetail: Detector = {
  id: 'place-detail',
  trigger: {
    anyOf: [
      ...ROOM_STARTS,
      ...LIVES_STARTS,
      ...STREET_KINDS.toLowerCase().split('|'),
      ...SETTLEMENT.split('|'),
    ],
    digit: false,
  },
  find(scan, { options }) {
    const asked = readListOption(options, 'kinds');
    const wants = (kind: string) => (asked.length === 0 ? kind === 'room' : asked.includes(kind));
    return joinFound(
      wants('room') ? findRooms(scan) : [],
      wants('street') ? findStreets(scan) : [],
      wants('settlement') ? findSettlements(scan) : [],
    );
  },
};

/** `bed 4`, `Ward B`. */
function findRooms({ plain, lower }: Scan): readonly TextRange[] {
  const places = listCues(lower, ROOM_CUE);
  return [...findAt(lower, places, NUMBERED), ...findAt(plain, places, LETTERED)];
}

/** Streets by name alone, with capitals: from the word for the kind of street back. */
function findStreets({ plain }: Scan): readonly TextRange[] {
  return findAt(plain, listCues(plain, STREET_CUE), STREET_KIND).flatMap(({ start, end }) => {
    const from = startOfName(plain, start, MOST_STREET_WORDS);
    return from < start && isPlaceName(plain.slice(from, end)) ? [{ start: from, end }] : [];
  });
}

/** Where somebody lives, by the settlement's name or by what stands beside it. */
function findSettlements({ plain, lower }: Scan): readonly TextRange[] {
  return [
    ...findAt(plain, listCues(lower, SETTLEMENT_CUE), NEAR_MARK),
    ...findAt(plain, listCues(lower, LIVES_CUE), LIVES_IN, (match) =>
      isPlaceName(match.groups?.['mark'] ?? ''),
    ),
  ];
}

/** Whether no word at the start tells that it is something else, such as `Wall Street`. */
function isPlaceName(written: string): boolean {
  return (
    !NOT_PLACES.has(written.toLowerCase()) &&
    !NOT_PLACES.has(written.split(' ')[0]?.toLowerCase() ?? '')
  );
}
