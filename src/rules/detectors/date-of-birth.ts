import type { Detector } from './detector.ts';
import { DAY, MONTH, NUMERIC_DATE, WRITTEN_DATE } from './find/date-words.ts';
import { createCue, findAt, listCues } from './find/find-at.ts';
import { joinFound } from './find/join-found.ts';

const LABELS = [
  'dob',
  'd.o.b',
  'd.ob',
  'do.b',
  'birth',
  'date of birth',
  'bday',
  'b-day',
  'born',
  'turn',
];
const LABEL = createCue(LABELS);
// Must match `dob: 12/03/1981` and `born on 4 may 1966`; must not match `born in leeds`.
const BIRTH = new RegExp(
  `(?:d\\.?o\\.?b\\b\\.?|birth ?da(?:te|y)|date of birth|b-?day|born|turn(?:s|ed|ing)? \\d{1,3})[^\\d]{0,16}?(?:(?:on|is|was|of) )?(?:the )?(?:${NUMERIC_DATE}|${WRITTEN_DATE}|${DAY} ${MONTH} '?\\d\\d(?!\\d))`,
  'y',
);
// Must match `dob 040566`; must not match `dob 0405`.
const BARE = /(?:d\.?o\.?b\b\.?|date of birth)[\s:=-]{1,4}(?:is )?\d{6}(?:\d\d)?(?!\d)/y;

/**
 * Date of birth. A full date after a word such as DOB, born or birthday; not a birth before 1900.
 */
export const dateOfBirth: Detector = {
  id: 'date-of-birth',
  trigger: { anyOf: LABELS, digit: false },
  find({ lower, digitRuns }) {
    if (digitRuns.length === 0) return [];
    const places = listCues(lower, LABEL);
    return joinFound(
      findAt(lower, places, BIRTH, ([written]) => isOfOurTime(written)),
      findAt(lower, places, BARE),
    );
  },
};

/** Nobody who was born before 1900 is alive; history may be told. */
function isOfOurTime(written: string): boolean {
  // Must match `1819`; must not match `041819`.
  const year = /(?<!\d)\d{4}(?!\d)/.exec(written)?.[0];
  return year === undefined || Number(year) >= 1900;
}
