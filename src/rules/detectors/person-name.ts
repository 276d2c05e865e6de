import type { TextRange } from '../../shared/text-range.ts';
import type { Detector } from './detector.ts';
import { joinFound } from './find-matches.ts';
import { GIVEN_NAMES, WORDLIKE_NAMES } from './given-names.ts';
import { isNameShaped } from './name-shape.ts';

const NAME = "\\p{Lu}[\\p{L}'’-]{1,24}";
const MORE = `(?: ${NAME}){0,2}`;
const TITLE =
  '(?:mr|mrs|ms|miss|mx|dr|prof|professor|rev|reverend|sir|dame|lord|lady|cllr|councillor|sgt|sergeant|pc|dc|capt|captain|judge|justice|sister|matron|nurse|doctor|master)';
// Must match `Mrs Lidgate`, `MRS BELL`, `Dr. A. Khan`; must not match `dr who?`.
const TITLED = new RegExp(
  `(?<![\\p{L}\\d])${anyCase(TITLE)}\\.? (?<name>(?:\\p{Lu}\\.? )?${NAME}${MORE})`,
  'gu',
);

const ROLE =
  '(?:patient|resident|client|colleague|manager|boss|supervisor|receptionist|temp|intern|apprentice|trainee|teacher|tenant|neighbour|neighbor|customer|driver|complainant|claimant|candidate|applicant|requester|caller|pupil|student|witness|lodger|landlord|daughter|son|wife|husband|partner|mum|mom|mam|dad|mother|father|brother|sister|aunt|auntie|uncle|nan|gran|grandad|granddaughter|grandson|niece|nephew|cousin|girlfriend|boyfriend|fiance|fiancee|friend|mate|baby|lad|girl|boy|old|little|named|called|name is|name was)';
// Must match `our patient Graham`, `poor old Ted`, `called Priya Shah`; must not match `patient today`.
const ROLED = new RegExp(`\\b${ROLE},? (?<name>${NAME}${MORE})`, 'gu');
// Must match `Ted in side room 2`, `Rose in bed 4`; must not match `Great in bed`.
const PLACED = new RegExp(
  `(?<![\\p{L}\\d])(?<name>${NAME}(?: ${NAME})?) (?:in|from|on) (?:the )?(?:side ?room|room|bed|bay|ward|cubicle|resus|majors|theatre|chair|cell|flat|unit|clinic|icu|itu|a&e)\\b`,
  'gu',
);
// Must match `Janet Smith`, `Mo Salah-Jones`; must not match `London Bridge`.
const FULL = new RegExp(`(?<![\\p{L}\\d@#])${NAME} ${NAME}(?: ${NAME})?(?![\\p{L}\\d])`, 'gu');

export const personName: Detector = {
  id: 'person-name',
  title: 'Name of a person',
  finds:
    'A title with a surname, a role or relation with a name, a name beside a bed or room, and a common given name with a surname.',
  find({ plain }) {
    return joinFound(
      findNamed(plain, TITLED, true),
      findNamed(plain, ROLED, false),
      findNamed(plain, PLACED, false),
      findFullNames(plain),
    );
  },
};

/** Given name and surname; each word that may begin a name is tried. */
function findFullNames(plain: string): readonly TextRange[] {
  const found: TextRange[] = [];
  FULL.lastIndex = 0;
  for (let match = FULL.exec(plain); match !== null; match = FULL.exec(plain)) {
    const [first = '', second = '', third] = match[0].split(' ');
    const start = match.index;
    if (isGiven(first) && isNameShaped(second)) {
      const withThird = third !== undefined && isNameShaped(third);
      const length = first.length + 1 + second.length + (withThird ? 1 + third.length : 0);
      found.push({ start, end: start + length });
      FULL.lastIndex = start + length;
    } else FULL.lastIndex = start + first.length + 1;
  }
  return found;
}

/** Whether a word is a given name as it is written. */
function isGiven(word: string): boolean {
  const low = word.toLowerCase().replace(/-.*$/, '');
  return GIVEN_NAMES.has(low) || WORDLIKE_NAMES.has(low);
}

/** Names beside a cue; a title is part of the name, any other cue is not. */
function findNamed(plain: string, pattern: RegExp, withCue: boolean): readonly TextRange[] {
  const found: TextRange[] = [];
  for (const match of plain.matchAll(pattern)) {
    const written = match.groups?.['name'] ?? '';
    const name = trimName(written);
    if (name === '') continue;
    const start = match.index + match[0].indexOf(written);
    found.push({ start: withCue ? match.index : start, end: start + name.length });
  }
  return found;
}

/** The words that make up the name: `BELL` of `BELL WAITED`, `Bell` of `Bell Today`. */
function trimName(written: string): string {
  const words = written.split(' ');
  const kept: string[] = [];
  for (const word of words) {
    const isInitial = /^\p{Lu}\.?$/u.test(word);
    if (!isInitial && !isNameShaped(word)) break;
    // In a post that shouts, every word looks like a surname: one is as far as it can be told.
    const before = kept.at(-1);
    if (before !== undefined && isShouted(before) && !isGiven(before)) break;
    kept.push(word);
  }
  return kept.join(' ');
}

/** A word of several letters, all of them capitals. */
function isShouted(word: string): boolean {
  return /^\p{Lu}{2,}$/u.test(word);
}

/** `mr` as `[Mm][Rr]`, so that only the cue may be written in any case. */
function anyCase(words: string): string {
  return words.replaceAll(/[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`);
}
