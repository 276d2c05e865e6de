import cardValidator from 'card-validator';

import type { Detector } from './detector.ts';
import { hasCueBefore, joinFound } from './find-matches.ts';
import { listNumbers } from './number-groups.ts';

// Must match `ISBN ` and `order no. `; must not match `card `.
const OTHER_NUMBER =
  /\b(?:isbn|ean|gtin|imei|order|tracking|parcel|invoice|ticket|barcode|serial|issn|doi)\b[\s:#.-]*(?:no|number|id|ref)?[\s:#.-]*$/i;

export const paymentCard: Detector = {
  id: 'payment-card',
  title: 'Payment card number',
  finds:
    'Card numbers of known issuers with a valid check digit; not ISBNs, order or parcel numbers.',
  find(scan) {
    const found = listNumbers(scan, 13, 19).filter((number) => {
      if (/^(\d)\1+$/.test(number.digits)) return false;
      return (
        cardValidator.number(number.digits).isValid &&
        !hasCueBefore(scan.plain, number, OTHER_NUMBER, 30)
      );
    });
    return joinFound(found);
  },
};
