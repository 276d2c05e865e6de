import { DAY, MONTH, NUMERIC_DATE, WRITTEN_DATE } from './date-words.ts';
import type { Detector } from './detector.ts';
import { findMatches, joinFound } from './find-matches.ts';

const WEEKDAY = '(?:mon|tues?|wednes|thurs?|fri|satur|sun)day|mon|tues?|weds?|thurs?|fri';
const UNIT = '(?:day|week|fortnight|month|quarter|year|weekend|summer|autumn|winter|spring|term)s?';
const COUNT = '(?:\\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|few|couple of)';

// Must match `4 May 1966`, `12/03/81`, `4th of May`, `May 4th`; must not match `may`.
const ABSOLUTE = new RegExp(
  `(?<![\\d.,/])\\b(?:${WRITTEN_DATE}|${NUMERIC_DATE}|${DAY}(?: of)? ${MONTH}(?![\\p{L}])|${MONTH} ${DAY}\\b)`,
  'giu',
);
// Must match `today`, `next week`, `in two weeks`, `by Friday`, `end of the month`, `Q3`; must not match `week`.
const RELATIVE = new RegExp(
  `\\b(?:today|tonight|tomorrow|tmrw|yesterday|this (?:morning|afternoon|evening)|last night|(?:this|next|last|coming) (?:${WEEKDAY}|${UNIT}|${MONTH})|(?:in|within) (?:a |the )?${COUNT} ${UNIT}|${COUNT} ${UNIT} (?:ago|from now|time|away)|(?:by|before|until|till|from|on|since) (?:${WEEKDAY}|${MONTH})|(?:${WEEKDAY})(?= (?:morning|afternoon|evening|night|at|the))|(?:start|end|middle) of (?:the |this |next )?(?:${UNIT}|${MONTH})|[qh][1-4](?: ?(?:19|20)\\d{2})?|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?![\\p{L}\\d])`,
  'giu',
);

export const dateReference: Detector = {
  id: 'date-reference',
  title: 'Date',
  finds: 'Dates, weekdays and words such as tomorrow, next week or by Friday.',
  find: ({ plain }) => joinFound(findMatches(plain, ABSOLUTE), findMatches(plain, RELATIVE)),
};
