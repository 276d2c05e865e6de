import type { TextRange } from '../../shared/text-range.ts';
import type { Scan } from '../text/scan.ts';
import type { Detector } from './detector.ts';
import { listDigits, listLiterals, matchAt } from './find/find-at.ts';
import { joinFound } from './find/join-found.ts';
import type { NameLists } from './find/name-lists.ts';
import { hasCueAfter, hasCueBefore, textBefore } from './find/neighbours.ts';
import { beginsNumber, NUMBER_WORD } from './find/number-words.ts';
import { wordsBefore } from './find/words-before.ts';

const YEARS = '(?:1[01]\\d|[1-9]?\\d)';
const UNIT = '(?:years?|yrs?|months?|mths?|weeks?|wks?|days?)';

// Must match `34yo`, `34 year-old`, `6-month-old`, `46 years of age`; must not match `34 years`.
const OLD = new RegExp(
  `${YEARS}[ -]?(?:y ?\\/ ?o\\b|yo\\b|y\\.o\\.|yr?[ -]?olds?\\b|${UNIT}[- ]olds?\\b|${UNIT} of age\\b)`,
  'y',
);
// Must match `61M`, `34 F`, `34/F`, `61y M`, `52 yr male`; must not match `61MB`.
const SEX = new RegExp(
  `${YEARS} ?(?:(?:y|yr|year)s? ?)?\\/?(?:M|F|[Mm]ale|[Ff]emale)\\b(?![\\d'-])`,
  'y',
);
// Must match `28/40`, `36+4/40`; must not match `28/400`.
const GESTATION = /[1-4]?\d(?:\+[0-6])?\/40(?![\d/])/y;
// Must match `70s`; must not match `1970s`.
const DECADE = /[1-9]0'?s\b/y;
const BARE = new RegExp(`${YEARS}(?![\\d%]|[.,:/-]\\d)`, 'y');

// What follows a sex, not a million: must match `, sternotomy`, ` with`; must not match ` users`.
const AFTER_SEX =
  /^(?:[,.;:)\]!?\n]|$| ?[-–] | (?:with|who|c\/o|pc|pt|post|pres|came|come|asked|admitted|and|from|fall|fell|found|in (?:resus|bed|bay|majors|theatre|clinic|today|tonight)|hx|no|known|unwell|chest|collapse|patient|\?)\b)/;
// `raised 61M` is money; `over 34F outside` a temperature.
const NOT_A_PERSON = /\b(?:raised|worth|over|than|costs?|about|around|hit|degrees|size)\s?$/;

// Must match `aged `, `age: `, `at the age of `; must not match `ages `.
const AGED = /\b(?:aged|age|age is|age was|age of)[: ]{1,2}(?:of |just |only |about |around )?$/;
// Must match `.`, ` and`; must not match ` people`, ` minutes`.
const AFTER_AGE =
  /^(?:[.,;!?)\n]|$| (?:and|but|now|when|today|tomorrow|yesterday|this|last|next|on|in|with|so|with)\b)/;
// Must match `in his early `; must not match `in the `.
const IN_THEIR = /\bin (?:his|her|their|my) (?:(?:very )?(?:early|mid|late)[ -])?$/;
// Must match `ninety-two year `; must not match `the same year `.
const SPELT = new RegExp(`(?:^|[^a-z-])(?<age>${NUMBER_WORD}[ -]${UNIT}[- ])$`);

/**
 * Age. Ages such as 61M, 34yo, 34-year-old, aged 90, “she was 84”, “a girl, 4,”, “in his 70s”, and
 * weeks of pregnancy such as 28/40.
 */
export const age: Detector = {
  id: 'age',
  trigger: { anyOf: ['old'], digit: true },
  looksUp: ['names'],
  find(scan, { vocabulary: { names } }) {
    const text = { plain: scan.plain, lower: scan.lower, names };
    const numbers = listDigits(scan).flatMap((at) => readAge(text, at) ?? []);
    return joinFound(numbers, findSpelt(scan.lower));
  },
};

/** What an age is read from. */
interface AgeText extends Pick<Scan, 'plain' | 'lower'> {
  readonly names: NameLists;
}

/** The age whose digits begin at an offset. */
function readAge(text: AgeText, at: number): TextRange | undefined {
  const { plain, lower } = text;
  if (!beginsNumber(plain, at)) return undefined;
  const old = matchAt(OLD, lower, at) ?? matchAt(GESTATION, lower, at);
  if (old !== undefined) return old;
  const sex = matchAt(SEX, plain, at);
  if (sex !== undefined && hasCueAfter(plain, sex, AFTER_SEX)) {
    return hasCueBefore(lower, sex, NOT_A_PERSON) ? undefined : sex;
  }
  const decade = matchAt(DECADE, lower, at);
  if (decade !== undefined) return hasCueBefore(lower, decade, IN_THEIR) ? decade : undefined;
  const bare = matchAt(BARE, lower, at);
  return bare === undefined ? undefined : readBare(text, bare);
}

/** A number that only the words around it make an age. */
function readBare(text: AgeText, range: TextRange): TextRange | undefined {
  const { plain, lower, names } = text;
  const before = textBefore(lower, range.start, 40);
  const label = AGED.exec(before)?.[0];
  if (label !== undefined) return { start: range.start - label.length, end: range.end };
  if (names.personIs.test(before)) return hasCueAfter(lower, range, AFTER_AGE) ? range : undefined;
  // `a girl, 4, from …` and `a man (34)`.
  if (!/^[,)]/.test(plain.slice(range.end, range.end + 1))) return undefined;
  return names.personThen.test(before) || isNamed(text, range) ? range : undefined;
}

/** Whether a given name stands right before: `Ted, 82,` and `John Smith (34)`. */
function isNamed({ plain, names }: AgeText, { start }: TextRange): boolean {
  const at = plain.charAt(start - 1) === '(' ? start - 1 : start;
  const { last, secondLast, hasComma } = wordsBefore(plain, at);
  if (at === start && !hasComma) return false;
  return [last, secondLast].some(
    (word) => /^[A-Z]/.test(word) && names.given.has(word.toLowerCase()),
  );
}

/** `ninety-two year old`: from the word `old` back. */
function findSpelt(lower: string): readonly TextRange[] {
  return listLiterals(lower, [' old', '-old']).flatMap((at) => {
    if (/[a-z]/.test(lower.charAt(at + 4))) return [];
    const written = SPELT.exec(textBefore(lower, at + 1, 40))?.groups?.['age'];
    return written === undefined ? [] : [{ start: at + 1 - written.length, end: at + 4 }];
  });
}
