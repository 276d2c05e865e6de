import type { Detector } from './detector.ts';
import { findMatches, hasCueBefore, joinFound } from './find-matches.ts';

const YEARS = '(?:1[01]\\d|[1-9]?\\d)';
const SPELT =
  '(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)';

// Must match `34yo`, `34 year-old`, `6-month-old`, `ninety-two year old`; must not match `34 years`.
const OLD = new RegExp(
  `(?<![\\d.,£$€])\\b(?:${YEARS}|${SPELT})[ -]?(?:y\\/?o\\b|y\\.o\\.|yr[- ]?olds?\\b|(?:years?|yrs?|months?|weeks?|days?)[- ]old\\b)`,
  'giu',
);
// Must match `aged 90`, `age: 34`; must not match `ages`.
const AGED = new RegExp(
  `\\b(?:aged?|age is|age was)[: ]{1,2}(?:of )?${YEARS}\\b(?![%.,]?\\d)`,
  'giu',
);
// Must match `61M,`, `34 F`, `(78F)`, `34/F`; must not match `61MB`.
const SHORT = new RegExp(`(?<![\\d.,£$€#/-])\\b${YEARS} ?\\/?(?:M|F)\\b(?![\\d'-])`, 'gu');
// Must match `28/40`, `36+4/40`; must not match `28/400`.
const GESTATION = /(?<![\d/])\b[1-4]?\d(?:\+[0-6])?\/40\b(?!\/)/gu;
// What follows a sex, not a million: must match `, sternotomy`, ` with`; must not match ` users`.
const AFTER_SEX =
  /^(?:[,.;:)\]!?\n]|$| ?[-–] | (?:with|who|c\/o|pc|pt|post|pres|came|come|asked|admitted|and|from|fall|fell|found|in (?:resus|bed|bay|majors|theatre|clinic|today|tonight)|hx|no|known|unwell|chest|collapse|query|\?)\b)/;
// `£61M` or `raised 61M` is money; `it is 34F outside` a temperature.
const NOT_A_PERSON =
  /(?:[£$€]|\b(?:raised|worth|over|than|costs?|about|around|hit|degrees|size))\s?$/i;

export const age: Detector = {
  id: 'age',
  title: 'Age',
  finds: 'Ages such as 61M, 34yo, 34-year-old, aged 90, and weeks of pregnancy such as 28/40.',
  find: ({ plain }) =>
    joinFound(
      findMatches(plain, OLD),
      findMatches(plain, AGED),
      findMatches(plain, SHORT, (_match, range) => {
        const following = plain.slice(range.end, range.end + 24);
        return AFTER_SEX.test(following) && !hasCueBefore(plain, range, NOT_A_PERSON);
      }),
      findMatches(plain, GESTATION),
    ),
};
