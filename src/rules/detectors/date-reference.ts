import type { TextRange } from '../../shared/text-range.ts';
import type { Detector } from './detector.ts';
import { readListOption } from './detector.ts';
import { DAY, MONTH, NUMERIC_DATE, WRITTEN_DATE } from './find/date-words.ts';
import { createCue, findAt, listCues, listDigits } from './find/find-at.ts';
import { joinFound } from './find/join-found.ts';
import { textBefore } from './find/neighbours.ts';
import { beginsNumber, NUMBER_WORD } from './find/number-words.ts';

const COUNT = `(?:\\d{1,3}|a|an|${NUMBER_WORD}|few|several|couple of|a few|a couple of)`;
const UNIT =
  '(?:days?|nights?|weeks?|fortnights?|months?|quarters?|years?|weekends?|decades?|terms?|semesters?)';
const WEEKDAY = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?)';
const SHORT_DAY = '(?:mon|tues?|weds?|thurs?|thu|fri|sat|sun)';
const SEASON =
  "(?:spring|summer|autumn|winter|christmas|xmas|easter|new year(?:'s(?: day| eve)?)?|ramadan|eid|diwali|hanukkah|thanksgiving|halloween|half[- ]term|bank holiday)";
const PART = '(?: (?:morning|lunchtime|afternoon|evening|night))?';

// Words that a date in words cannot do without.
// Must match `tomorrow`, `week`, `friday`, `may`, `q3`; must not match `today's` as part of `todays`.
const ANCHOR = new RegExp(
  `(?:(?<now>today|tonight|tonite|tomorrow|tomoz|tmrw|2moro|yesterday|nowadays|eod|eow|eom|[qh][1-4](?:[ -]?(?:fy)?(?:20)?\\d\\d)?|fy ?(?:20)?\\d\\d|(?:this|last) (?:morning|afternoon|evening|night)|the other day)|(?<weekday>${WEEKDAY}${PART})|(?<short>${SHORT_DAY}(?:\\.|${PART}))|(?<unit>${UNIT})|(?<season>${SEASON})|(?<month>${MONTH})(?<year>,? (?:19|20)\\d\\d| '\\d\\d)?)(?![a-z\\d])`,
  'y',
);

const NEAR = '(?:this|next|last|coming|past|previous|following|same)';
const PREPOSITION =
  '(?:by|before|until|till?|from|since|after|during|over|throughout|for|around|about)';
const EDGE =
  '(?:start|beginning|end|middle|back end|close|early|mid|late|earlier|later|first half|second half)';

// What may stand before each kind of anchor, to its left edge.
const BEFORE = {
  // Must match `day after `, `later `; may be absent.
  now: new RegExp(`(?:\\b(?:${EDGE}|(?:the )?day (?:after|before)|first thing|by|until|since) )?$`),
  // Must match `next `, `by `, `a week on `; may be absent.
  weekday: new RegExp(
    `(?:\\b(?:(?:by|before|until|till|from|since|after) )?(?:a week on |on |this coming |${NEAR} )?)?$`,
  ),
  // Must match `next `, `in two `, `end of the `; must not match `a `.
  unit: new RegExp(
    `\\b(?:(?:${PREPOSITION}|in|within|at|by the end of|${EDGE}(?: of)?) )?(?:(?:the )?(?:${NEAR}|(?:next|last|past|coming) ${COUNT}) |(?:in|within) (?:the )?(?:${COUNT} )?(?:working |business )?|(?:${EDGE})(?: of)? (?:the |this |next |last )?)$`,
  ),
  // Must match `this `, `over `, `early `; must not match `merry `.
  season: new RegExp(
    `\\b(?:${PREPOSITION} |in |at |${EDGE} (?:of )?)?(?:(?:the|${NEAR}|early|mid|late) )?$`,
  ),
  // Must match `in `, `end of `, `mid-`; must not match `you `.
  month: new RegExp(
    `\\b(?:(?:in|on|${PREPOSITION}|${EDGE}(?: of)?|${NEAR})[ -](?:early |mid[ -]|late |next |this |last )?)$`,
  ),
};
// `two weeks ago`: must match `two `; must not match `the `.
const COUNTED = new RegExp(`(?:^|[^a-z\\d])(?<count>${COUNT} )$`);
// Must match ` ago`, `' time`; must not match ` of age`.
const AWAY =
  /^'? (?:ago|from now|from today|time|away|later|earlier|before last|to go|today|tomorrow)\b/;

// Must match `4 May 1966`, `12/03/81`, `4th of May`, `2012-10-01 00:46:43`, `3-5 May`; must not match `4 ways`.
const FROM_DIGIT = new RegExp(
  `(?:${WRITTEN_DATE}|${NUMERIC_DATE}(?:[t ]\\d\\d:\\d\\d(?::\\d\\d)?)?|${DAY}(?: ?[-&] ?${DAY})?(?: of)? ${MONTH}(?![a-z]))`,
  'y',
);
// Must match `May 4th`, `Mar 3, 2026`; must not match `may 400`.
const FROM_MONTH = new RegExp(
  `${MONTH} ${DAY}(?:,? (?:19|20)\\d\\d)?(?![\\d:.%]\\d|[\\da-z])`,
  'y',
);
// Must match `14th`; must not match `4th floor`.
const ORDINAL =
  /(?:[12]?\d|3[01])(?:st|nd|rd|th)(?! (?:floor|place|time|year|grade|century|birthday|party|edition))\b/y;
const ON_THE = /\b(?:on|by|from|until|till|before|since|after) the $/;
// Must match `2021`, `2025/26`; must not match `2021st`.
const YEAR = /(?:19[3-9]\d|20\d\d)(?:[/-]\d\d)?(?![\d:.,%/-]\d|[a-z\d])/y;
// Must match `the 2018 season`'s `the `; must not match `all `.
const IN_YEAR =
  /\b(?:in|since|by|until|till|before|after|from|during|early|mid|late|year|of|for|circa|around|spring|summer|autumn|winter)[ -]$/;

// How each of those words begins.
const ANCHOR_STARTS = (
  'today, tonight, tonite, tomorrow, tomoz, tmrw, 2moro, yesterday, nowadays, eod, eow, eom, ' +
  'this mor, this aft, this eve, this nig, last mor, last aft, last eve, last nig, the other day, ' +
  'day, night, week, fortnight, month, quarter, year, decade, term, semester, ' +
  'mon, tue, wed, thu, fri, sat, sun, spring, summer, autumn, winter, christmas, xmas, easter, ' +
  'new year, ramadan, eid, diwali, hanukkah, thanksgiving, halloween, half, bank holiday, ' +
  'jan, feb, mar, apr, may, jun, jul, aug, sep, oct, nov, dec'
).split(', ');
const ANCHOR_CUE = createCue([
  ...ANCHOR_STARTS,
  ...['q1', 'q2', 'q3', 'q4', 'h1', 'h2', 'h3', 'h4', 'fy'],
]);

/**
 * Date. Dates (4 May 1966, 3/4/26, ISO, the 14th, in 2027, Q3) and times in words (today, next
 * Tuesday, in May, two weeks ago). Options: `kinds` (`absolute` or `relative`; both unless given).
 */
export const dateReference: Detector = {
  id: 'date-reference',
  trigger: {
    anyOf: ANCHOR_STARTS,
    digit: true,
  },
  find(scan, { options }) {
    const kinds = readListOption(options, 'kinds');
    const wants = (kind: string) => kinds.length === 0 || kinds.includes(kind);
    const cues = listCues(scan.lower, ANCHOR_CUE);
    return joinFound(
      wants('absolute') ? findAbsolute(scan.lower, listDigits(scan), cues) : [],
      wants('relative') ? findRelative(scan.lower, cues) : [],
    );
  },
};

/** Dates in numbers, from their first digit or their month. */
function findAbsolute(
  lower: string,
  digits: readonly number[],
  cues: readonly number[],
): readonly TextRange[] {
  const places = digits.filter((at) => beginsNumber(lower, at));
  const isAfter =
    (cue: RegExp) =>
    (_match: RegExpExecArray, { start }: TextRange) =>
      cue.test(textBefore(lower, start, 16));
  return [
    ...findAt(lower, places, FROM_DIGIT),
    ...(digits.length === 0 ? [] : findAt(lower, cues, FROM_MONTH)),
    ...findAt(lower, places, ORDINAL, isAfter(ON_THE)),
    ...findAt(lower, places, YEAR, isAfter(IN_YEAR)),
  ];
}

/** Dates in words, from the word for the time to what stands around it. */
function findRelative(lower: string, cues: readonly number[]): readonly TextRange[] {
  const found: TextRange[] = [];
  for (const at of cues) {
    ANCHOR.lastIndex = at;
    const match = ANCHOR.exec(lower);
    if (match !== null) found.push(...readAnchor(lower, match));
  }
  return found;
}

/** The date around one anchor; nothing where the word stands in another sense. */
function readAnchor(lower: string, match: RegExpExecArray): readonly TextRange[] {
  const { now, weekday, short, unit, season, year } = match.groups ?? {};
  const end = match.index + match[0].length;
  const before = textBefore(lower, match.index, 40);
  const from = (pattern: RegExp) => {
    const prefix = pattern.exec(before)?.[0];
    return prefix === undefined ? undefined : match.index - prefix.length;
  };
  const range = (start: number | undefined) => (start === undefined ? [] : [{ start, end }]);
  if (now !== undefined) return range(from(BEFORE.now));
  if (weekday !== undefined) return range(from(BEFORE.weekday));
  if (short !== undefined) return range(requirePrefix(from(BEFORE.weekday), match.index));
  if (season !== undefined) return range(requirePrefix(from(BEFORE.season), match.index));
  if (unit !== undefined) return readUnit(lower, before, { start: match.index, end });
  return range(from(BEFORE.month) ?? (year === undefined ? undefined : match.index));
}

/** An empty prefix does not count where the word alone means something else. */
function requirePrefix(start: number | undefined, anchor: number): number | undefined {
  return start === anchor ? undefined : start;
}

/** `in two weeks`, `next month`, `three days ago`. */
function readUnit(lower: string, before: string, unit: TextRange): readonly TextRange[] {
  // `this 33 year old` is an age.
  if (/^[ -]old/.test(lower.slice(unit.end, unit.end + 4))) return [];
  const away = AWAY.exec(lower.slice(unit.end, unit.end + 16))?.[0];
  const count = COUNTED.exec(before)?.groups?.['count'];
  if (away !== undefined && count !== undefined) {
    return [{ start: unit.start - count.length, end: unit.end + away.length }];
  }
  const prefix = BEFORE.unit.exec(before)?.[0];
  return prefix === undefined ? [] : [{ start: unit.start - prefix.length, end: unit.end }];
}
