import type { Detector } from './detector.ts';
import { findMatches, joinFound } from './find-matches.ts';

const AMOUNT = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,4})?|\\d{1,12}(?:\\.\\d{1,4})?';
const SCALE = '(?: ?(?:k|m|mn|mil|bn|b|tn|million|billion|trillion|thousand|grand)\\b)?';
// Must match `£4.2m`, `$ 1,200`, `€5bn`; must not match `£`.
const SIGNED = new RegExp(`(?:[A-Z]{1,2})?[£$€¥₹] ?(?:${AMOUNT})${SCALE}`, 'giu');
// Must match `GBP 5,000`; must not match `GBP`.
const CODED = new RegExp(`\\b(?:gbp|usd|eur|chf|aud|cad) ?(?:${AMOUNT})${SCALE}`, 'giu');
// Must match `40 grand`, `3.5 million pounds`, `50p`; must not match `40 people`.
const NAMED = new RegExp(
  `(?<![\\d.,])(?:${AMOUNT})${SCALE}(?: ?(?:pounds?|quid|dollars?|euros?|pence|cents?|grand|gbp|usd|eur)\\b|p\\b)`,
  'giu',
);

export const money: Detector = {
  id: 'money',
  title: 'Amount of money',
  finds: 'Amounts with a currency sign, code or name.',
  find({ plain, digitRuns }) {
    if (digitRuns.length === 0) return [];
    return joinFound(
      findMatches(plain, SIGNED),
      findMatches(plain, CODED),
      findMatches(plain, NAMED),
    );
  },
};
