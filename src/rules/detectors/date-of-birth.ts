import { MONTH, NUMERIC_DATE, WRITTEN_DATE } from './date-words.ts';
import type { Detector } from './detector.ts';
import { findMatches } from './find-matches.ts';

// Must match `DOB: 12/03/1981` and `born on 4 May 1966`; must not match `born in Leeds`.
const LABEL =
  '\\b(?:d\\.?o\\.?b\\.?|date of birth|birth ?date|birthday|b-?day|born|turn(?:s|ed|ing)? \\d{1,3})\\b';
const BIRTH = new RegExp(
  `${LABEL}[^\\d\\n]{0,16}?(?:(?:on|is|was|of) )?(?:the )?(?:${NUMERIC_DATE}|${WRITTEN_DATE})`,
  'giu',
);
// `dob 4/5/66` without separators that repeat, and `dob 040566`.
const BARE = /\b(?:d\.?o\.?b\.?|date of birth)\b[\s:=-]{1,4}\d{6,8}(?!\d)/giu;
const HAS_LABEL = new RegExp(`\\b(?:d\\.?o\\.?b|birth|born|birthday|b-?day|turn)|${MONTH}`, 'iu');

export const dateOfBirth: Detector = {
  id: 'date-of-birth',
  title: 'Date of birth',
  finds: 'A full date after a word such as DOB, born or birthday.',
  find(scan) {
    if (scan.digitRuns.length === 0 || !HAS_LABEL.test(scan.plain)) return [];
    return [
      ...findMatches(scan.plain, BIRTH, ([written]) => isOfOurTime(written)),
      ...findMatches(scan.plain, BARE),
    ];
  },
};

/** Nobody who was born before 1900 is alive; history may be told. */
function isOfOurTime(written: string): boolean {
  const year = /(?<!\d)\d{4}(?!\d)/.exec(written)?.[0];
  return year === undefined || Number(year) >= 1900;
}
