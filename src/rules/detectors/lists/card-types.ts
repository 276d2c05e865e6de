import creditCardType from 'credit-card-type';
import type { CreditCardType } from 'credit-card-type/dist/types.js';

/** How the numbers of each kind of card begin and how long they are, in the order of the library. */
export const CARD_TYPES: readonly CreditCardType[] = Object.values(creditCardType.types).map(
  (type) => creditCardType.getTypeInfo(type),
);
