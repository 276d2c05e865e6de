import type { Detector } from './detector.ts';
import { findMatches, joinFound } from './find-matches.ts';

const SECRET_WORD =
  '(?:pass ?words?|pass ?codes?|pass ?phrase|passwd|pwd|pw|p\\/w|pin|pin ?code|pin number|wi-?fi(?: (?:password|code|key))?|log-?in|credentials|(?:access|entry|key|security|door|gate|alarm|safe|entry|admin|staff|garage|building|lift|locker|padlock|unlock|master|override) ?codes?|keycode|combination|combo)';
const LINK =
  "(?:'s|s)?(?: (?:for|to|at|in|on) (?:the |our |my |their |his |her )?(?:[\\p{L}&-]{1,20} ){0,4})?(?: ?[:=] ?| ?->? ?| (?:is|was|are|reads|=)(?: (?:now|still|just|literally|always|actually|currently|set to))?:? |'s (?:now |still |just |literally |always )?)";

// Must match `the wifi in the new office is Hummus4Lunch!`, `pwd: x9$k`; must not match `pin is lost`.
const STATED = new RegExp(
  `\\b${SECRET_WORD}(?:${LINK}|(?: (?:for|to|at|in|on) (?:the |our |my |their |his |her )?(?:[\\p{L}&-]{1,20} ){0,4}(?:is|=|was) ?)| )["'\`]?(?<secret>[^\\s"'\`]{4,40})`,
  'giu',
);
// Must match `admin / Welcome1!`; must not match `and/or`, `24/7`.
const PAIR = /(?<![\p{L}\d/.:])[a-z][\w.@-]{2,30} ?[/|:] ?(?<secret>[^\s/|:]{6,40})/giu;
// Must match `side gate's 4471`, `alarm code 2580#`; must not match `gate 12`, `gate at 1030`.
const DOOR =
  /\b(?:doors?|gates?|alarm|safe|keypad|padlock|lock ?box|key ?safe|barrier|shutter|entrance|entry|cupboard|till|vault|garage|locker|stock ?room|server room|drug cupboard|controlled drugs?)\b(?:'s)?(?: (?:pin|number|key))?(?: (?:code|combination|combo)s?)?(?:'s)?(?: ?[:=#-] ?| (?:is|was|=)(?: (?:now|still|just|always))? | )(?<secret>[*#]?(?:[A-Z] ?)?\d{4,6}[*#XYZ]?)(?![\d%,.]\d|[\p{L}\d])/giu;
// Must match `code is 4471`, `code: C1234Z`; must not match `code of conduct`.
const CODE =
  /\b(?:code|pin|combination|combo)(?:'s|s)?(?: ?[:=] ?| (?:is|was)(?: (?:now|still|just))? | )(?<secret>[*#]?(?:[A-Z] ?)?\d{4,8}[*#XYZ]?)(?![\d%,.]\d|[\p{L}\d])/giu;

const NOT_A_SECRET =
  /example|placeholder|your_?|change ?me|\*{3,}|x{4,}|<|letmein|\.{3,}|^https?|^www|^#\p{L}|@|^\d{1,2}:\d\d|^[£$€]|%$/iu;
// Codes that open nothing. Must match `discount code `, `error code `; must not match `door code `.
const OTHER_CODE =
  /\b(?:discount|promo(?:tional)?|voucher|coupon|referral|qr|post|zip|area|dress|source|error|status|bar|sort|colou?r|exit|http|country|dial(?:ling)?|product|course|module|tax|icd|swift|offer|invite|reference|booking|tracking|morse|city|team|use)[ -]?$/i;

export const passwordPhrase: Detector = {
  id: 'password-phrase',
  title: 'Password or code',
  finds:
    'A password, PIN or wifi key that is given with its value, a name / password pair, and codes of doors, gates, alarms and safes.',
  find({ plain }) {
    return joinFound(
      findMatches(plain, STATED, (match) => isSecret(readSecret(match))),
      findMatches(plain, PAIR, (match) => isStrongPair(match[0], readSecret(match))),
      findMatches(plain, DOOR, (match) => isDoorCode(readSecret(match))),
      findMatches(plain, CODE, (match, range) => {
        const before = plain.slice(Math.max(0, range.start - 20), range.start);
        return !OTHER_CODE.test(before) && isDoorCode(readSecret(match));
      }),
    );
  },
};

/** The secret without the punctuation of its sentence. */
function readSecret(match: RegExpExecArray): string {
  return (match.groups?.['secret'] ?? '').replace(/[.,;:)\]?]+$/u, '');
}

/** A digit, or a sign inside the word, makes a value; a plain word is only prose. */
function isSecret(secret: string): boolean {
  if (secret.length < 4 || NOT_A_SECRET.test(secret)) return false;
  if (/^\d+$/.test(secret)) return isDoorCode(secret) || secret.length > 6;
  if (/\d/.test(secret) && /\p{L}/u.test(secret))
    return !/^\d+(?:st|nd|rd|th|am|pm|k|m|s|x)$/iu.test(secret);
  return /\p{L}[!$%^&*_+=?]/u.test(secret) && !/^\p{L}+[!?]+$/u.test(secret);
}

/** `name / Word123!`: the right side must be a mix that prose never has. */
function isStrongPair(written: string, secret: string): boolean {
  if (/:\/\/|\d:\d/.test(written) || NOT_A_SECRET.test(secret)) return false;
  const hasMix = /\p{Lu}/u.test(secret) && /\p{Ll}/u.test(secret) && /\d/.test(secret);
  return hasMix && /[!@$%^&*?+=]$|\p{L}{3,}\d{2,}/u.test(secret);
}

/** Four to eight digits that are not a year. */
function isDoorCode(secret: string): boolean {
  return !/^(?:19|20)\d\d$/.test(secret);
}
