import type { Detector } from './detector.ts';
import { createCue, findAt, listCues, listLiterals, toWordStarts } from './find/find-at.ts';
import { joinFound } from './find/join-found.ts';
import { textBefore } from './find/neighbours.ts';
import {
  LOCK_STARTS,
  LOCKED_THINGS,
  OTHER_CODE,
  SECRET_STARTS,
  SECRET_WORDS,
} from './find/secret-words.ts';
import { isPlaceholder } from './lists/placeholders.ts';

const WHERE =
  "(?: (?:for|to|at|in|on) (?:the |our |my |their |his |her )?(?:[\\p{L}&'-]{1,20} ){0,4}?)";
const ADVERB = '(?:now|still|just|literally|always|actually|currently|set to|changed to)';
const LINK = `(?: ?[:=] ?| ?-?> ?| (?:is|was|are|reads|=)(?: ${ADVERB})?:? |'?s (?:${ADVERB} )?| )`;
// Must match `the wifi in the new office is hummus4lunch!`, `pwd: x9$k`; must not match `pin lost`.
const STATED = new RegExp(
  `(?:${SECRET_WORDS})(?:${WHERE}(?:is|=|was) ?|${LINK})["'\`]?(?<secret>[^\\s"'\`]{4,40})`,
  'uy',
);
// Must match `admin / welcome1!`; must not match `and/or`, `24/7`.
const PAIR = /[a-z][\w.@-]{2,30} ?[/|:] ?(?<secret>[^\s/|:]{6,40})/y;
const PAIR_SIGNS = ['/', '|', ':'];
const LONGEST_USER = 31;
const CODE_VALUE = '(?<secret>[*#]?(?:[a-z] ?)?\\d{4,8}[*#a-z]?)(?![\\p{L}\\d]|[%,.]\\d)';
// Must match `gate's 4471`, `alarm code 2580#`; must not match `gate 12`, `gate at 1030`.
const DOOR = new RegExp(
  `(?:${LOCKED_THINGS})(?:'s)?(?: (?:pin|number|key))?(?: (?:code|combination|combo)s?)?(?:'s)?(?: ?[:=#-] ?| (?:is|was|=)(?: (?:now|still|just|always))? | )${CODE_VALUE}`,
  'uy',
);
const CODE_STARTS = ['code', 'pin', 'combination', 'combo'];
const CUE = createCue([...SECRET_STARTS, ...LOCK_STARTS, ...CODE_STARTS]);
// Must match `code is 4471`, `code: c1234z`; must not match `code of conduct`.
const CODE = new RegExp(
  `(?:code|pin|combination|combo)(?:'s|s)?(?: ?[:=] ?| (?:is|was)(?: (?:now|still|just))? | )${CODE_VALUE}`,
  'uy',
);
// Must match `example`, `your_password`, `****`, `10:30`; must not match `x9$kk`.
const NOT_A_SECRET = /placeholder|letmein|<|@|^https?|^www|^#[a-z]|^\d{1,2}:\d\d|^[£$€]|%$/;

/**
 * Password or code. A password, PIN or wifi key that is given with its value, a name / password
 * pair, and codes of doors, gates, alarms and safes.
 */
export const passwordPhrase: Detector = {
  id: 'password-phrase',
  trigger: {
    anyOf: [...SECRET_STARTS, ...LOCK_STARTS, ...CODE_STARTS, ...PAIR_SIGNS],
    digit: false,
  },
  find({ plain, lower }) {
    const cues = listCues(lower, CUE);
    const readSecret = (match: RegExpExecArray) => trimSecret(plain, match);
    return joinFound(
      findAt(lower, cues, STATED, (match) => isSecret(readSecret(match))),
      findAt(lower, listUsers(lower), PAIR, (match) => isStrongPair(match[0], readSecret(match))),
      findAt(lower, cues, DOOR, (match) => isCode(readSecret(match))),
      findAt(lower, cues, CODE, (match, { start }) => {
        return !OTHER_CODE.test(textBefore(lower, start, 20)) && isCode(readSecret(match));
      }),
    );
  },
};

/** Where the word before a sign that may part a name from its password begins. */
function listUsers(lower: string): readonly number[] {
  const signs = listLiterals(lower, PAIR_SIGNS);
  const ends = signs.map((at) => (lower.charAt(at - 1) === ' ' ? at - 1 : at));
  return toWordStarts(lower, ends, LONGEST_USER).filter(
    (at) => !/[./:@\d]/.test(lower.charAt(at - 1)),
  );
}

/** The secret as written, without the punctuation of its sentence. */
function trimSecret(plain: string, match: RegExpExecArray): string {
  const secret = match.groups?.['secret'] ?? '';
  const end = match.index + match[0].length;
  return plain.slice(end - secret.length, end).replace(/[.,;:)\]?]{1,8}$/, '');
}

/** A digit, or a sign inside the word, makes a value; a plain word is only prose. */
function isSecret(secret: string): boolean {
  if (secret.length < 4 || isNotSecret(secret)) return false;
  if (/^\d+$/.test(secret)) return isCode(secret) || secret.length > 6;
  if (/\d/.test(secret) && /\p{L}/u.test(secret))
    return !/^\d{1,9}(?:st|nd|rd|th|am|pm|k|m|s|x)$/i.test(secret);
  return /\p{L}[!$%^&*_+=?]/u.test(secret) && !/^\p{L}{1,40}[!?]{1,9}$/u.test(secret);
}

/** `name / Word123!`: the right side must be a mix that prose never has. */
function isStrongPair(written: string, secret: string): boolean {
  if (/:\/\/|\d:\d/.test(written) || isNotSecret(secret)) return false;
  const hasMix = /\p{Lu}/u.test(secret) && /\p{Ll}/u.test(secret) && /\d/.test(secret);
  return hasMix && /[!@$%^&*?+=]$|\p{L}{3,20}\d{2,}/u.test(secret);
}

/** What a manual writes, and what is no password at all. */
function isNotSecret(secret: string): boolean {
  return isPlaceholder(secret) || NOT_A_SECRET.test(secret.toLowerCase());
}

/** Four to eight digits that are not a year. */
function isCode(secret: string): boolean {
  return !/^(?:19|20)\d\d$/.test(secret);
}
