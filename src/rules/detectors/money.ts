import type { TextRange } from '../../shared/text-range.ts';
import type { Detector } from './detector.ts';
import { createCue, findAt, listCues, listDigits, listLiterals } from './find/find-at.ts';
import { joinFound } from './find/join-found.ts';
import { textBefore } from './find/neighbours.ts';
import { beginsNumber, NUMBER_WORDS } from './find/number-words.ts';

const AMOUNT = '(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,4})?|\\d{1,12}(?:\\.\\d{1,4})?)';
const SCALE = '(?: ?(?:k|m|mn|mil|bn|b|tn|million|billion|trillion|thousand|grand)\\b)?';
const NAME = '(?:pounds?|quid|dollars?|bucks|euros?|pence|cents?|grand|gbp|usd|eur)';
const SIGNS = ['£', '$', '€', '¥', '₹'];
// Must match `£4.2m`, `$ 1,200`, `€5bn`; must not match `£`.
const SIGNED = new RegExp(`[£$€¥₹] ?${AMOUNT}${SCALE}`, 'y');
// Must match `gbp 5,000`; must not match `gbp`.
const CODED = new RegExp(
  `(?:gbp|usd|eur|chf|aud|cad|nzd|jpy|inr|sek|nok|dkk|pln) ?${AMOUNT}${SCALE}`,
  'y',
);
const CODES = [
  'gbp',
  'usd',
  'eur',
  'chf',
  'aud',
  'cad',
  'nzd',
  'jpy',
  'inr',
  'sek',
  'nok',
  'dkk',
  'pln',
];
// Must match `40 grand`, `3.5 million pounds`, `50p`, `20€`; must not match `40 people`, `1080p`.
const NAMED = new RegExp(`(?:\\d{1,2}p\\b|${AMOUNT}${SCALE}(?: ?${NAME}\\b| ?[€£]))`, 'y');
const SPELT_NAMES = ['pound', 'quid', 'dollar', 'bucks', 'euro', 'pence', 'grand'];
const CUE = createCue([...CODES, ...SPELT_NAMES]);
// Must match `pounds`, `grand`; must not match `pounding`.
const SPELT_NAME = /(?:pounds?|quid|dollars?|bucks|euros?|pence|grand)(?![a-z])/y;
// Must match `half a million`, `two hundred and fifty`; must not match `the`.
const SPELT = new RegExp(`(?:^|[^a-z-])(?<number>${NUMBER_WORDS}) $`);

/** Amount of money. Amounts in digits or words with a currency sign, code or name. */
export const money: Detector = {
  id: 'money',
  trigger: { anyOf: SPELT_NAMES, digit: true },
  find(scan) {
    const { lower } = scan;
    const digits = listDigits(scan);
    const numbers = digits.filter((at) => beginsNumber(lower, at));
    const cues = listCues(lower, CUE);
    return joinFound(
      digits.length === 0 ? [] : findAt(lower, listLiterals(lower, SIGNS), SIGNED),
      findAt(lower, cues, CODED),
      findAt(lower, numbers, NAMED),
      findSpelt(lower, cues),
    );
  },
};

/** `two hundred pounds`: from the name of the currency back. */
function findSpelt(lower: string, cues: readonly number[]): readonly TextRange[] {
  return findAt(lower, cues, SPELT_NAME).flatMap(({ start, end }) => {
    const number = SPELT.exec(textBefore(lower, start, 60))?.groups?.['number'];
    return number === undefined ? [] : [{ start: start - 1 - number.length, end }];
  });
}
