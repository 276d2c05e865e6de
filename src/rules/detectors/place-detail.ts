import type { Detector } from './detector.ts';
import { findMatches } from './find-matches.ts';

const COUNT = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
// Must match `bay 4`, `side room two`, `Ward 7B`, `theatre B`; must not match `bed time`, `room 4 more`.
const PLACE = new RegExp(
  `\\b(?:side[- ]?room|s\\/r|consulting room|treatment room|room|rm|bed(?:space)?|bay|ward|cubicle|cubie|theatre|chair|trolley|couch|resus|majors|cell|flat|unit|floor|level|desk|table|pod|suite|clinic|surgery) ?(?:no\\.?|number|#)? ?(?:\\d{1,4}[a-z]?|${COUNT})\\b(?! (?:more|times|minutes|hours|pounds|years|weeks|days))`,
  'giu',
);
// Must match `Ward B`, `bay C`; must not match `ward a patient`.
const LETTERED =
  /\b(?:side room|Side Room|room|Room|ROOM|bay|Bay|BAY|ward|Ward|WARD|theatre|Theatre|THEATRE|cubicle|Cubicle|wing|Wing|block|Block) [A-HJ-Z]\d?\b(?!')/gu;

export const placeDetail: Detector = {
  id: 'place-detail',
  title: 'Place inside a building',
  finds: 'A bed, bay, room, ward or theatre with its number or letter.',
  find: ({ plain }) =>
    [...findMatches(plain, PLACE), ...findMatches(plain, LETTERED)].sort(
      (a, b) => a.start - b.start,
    ),
};
