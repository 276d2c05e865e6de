import { addMatchingCardsToResults } from 'credit-card-type/dist/lib/add-matching-cards-to-results.js';
import { findBestMatch } from 'credit-card-type/dist/lib/find-best-match.js';
import type { CreditCardType } from 'credit-card-type/dist/types.js';
import { luhnChecksumValidate } from 'stdnum/lib/esm/util/checksum';

import { type Detector, DIGIT_TRIGGER } from './detector.ts';
import { joinFound } from './find/join-found.ts';
import { hasCueBefore, isWordAt } from './find/neighbours.ts';
import { listNumbers } from './find/number-groups.ts';

// Must match `isbn ` and `order no. `; must not match `card `.
const OTHER_NUMBER =
  /\b(?:isbn|ean|gtin|imei|order|tracking|parcel|invoice|ticket|barcode|serial|issn|doi)\b[\s:#.-]{0,3}(?:no|number|id|ref)?[\s:#.-]{0,3}$/;
// Must match `card no `, `visa `, `cc `; must not match `cardigan`.
const CARD_CUE =
  /\b(?:(?:credit|debit|bank|payment) ?card|card|visa|mastercard|amex|american express|maestro|cc|cvv|pan)\b[^\d]{0,24}$/;
const ONE_DIGIT = /^(\d)\1+$/;

/**
 * Payment card number. Card numbers with a valid check digit, of known issuers or after a word
 * such as card or Visa; not ISBNs, order or parcel numbers.
 */
export const paymentCard: Detector = {
  id: 'payment-card',
  trigger: DIGIT_TRIGGER,
  looksUp: ['cards'],
  find(scan, { vocabulary }) {
    const found = listNumbers(scan, 12, 19).filter((number) => {
      if (ONE_DIGIT.test(number.digits)) return false;
      if (isWordAt(scan.plain, number.start - 1) || isWordAt(scan.plain, number.end)) return false;
      if (!luhnChecksumValidate(number.digits)) return false;
      if (hasCueBefore(scan.lower, number, OTHER_NUMBER, 30)) return false;
      if (isOfIssuer(number.digits, vocabulary.cards)) return true;
      // Issuers get new ranges: a valid check digit after the word card is enough.
      return hasCueBefore(scan.lower, number, CARD_CUE, 36);
    });
    return joinFound(found);
  },
};

/** Whether digits begin as the numbers of a kind of card do, and are as many as it has. */
function isOfIssuer(digits: string, cards: readonly CreditCardType[]): boolean {
  const matching: CreditCardType[] = [];
  for (const card of cards) addMatchingCardsToResults(digits, card, matching);
  return findBestMatch(matching)?.lengths.includes(digits.length) ?? false;
}
