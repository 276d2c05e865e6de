import { type Detector, DIGIT_TRIGGER } from './detector.ts';
import { findAt, listDigits } from './find/find-at.ts';
import { beginsNumber } from './find/number-words.ts';

const NUMBER =
  '(?:\\d{1,3}(?:,\\d{3})+|\\d{1,9}(?:\\.\\d{1,3})?)(?: ?(?:k|m|mn|bn|million|billion|thousand|hundred|dozen)\\b)?';
const UNIT =
  '(?:mg|mcg|µg|g|grams?|kg|kilos?|stone|lbs?|oz|tonnes?|tons?|ml|cl|l|litres?|liters?|pints?|gallons?|units?|mmol|mm|cm|m|metres?|meters?|km|ft|feet|foot|inch(?:es)?|yards?|acres?|hectares?|miles?|mph|kph|hrs?|hours?|mins?|minutes?|secs?|seconds?|days?|weeks?|months?|years?|kb|gb|mb|tb|w|kw|kwh|mw|mwh|gw|gwh|hz|mhz|ghz|people|staff|children|men|women|fte|x)';
const LETTER = '[a-z\\u00df-\\u024f]';
// Must match `3,417 new sign-ups`, `12 beds`, `2.5kg`, `40k followers`; must not match `2019 was`.
const QUANTITY = new RegExp(
  `${NUMBER}(?: ?${UNIT}\\b|(?: ${LETTER}[a-z\\u00df-\\u024f-]{1,20})? (?!(?:was|is|has|as|this|its|us|plus|less|yes|does|his)\\b)${LETTER}[a-z\\u00df-\\u024f'-]{1,24}s\\b)`,
  'y',
);

/** Quantity. A number with a unit or with what is counted. */
export const quantity: Detector = {
  id: 'quantity',
  trigger: DIGIT_TRIGGER,
  find(scan) {
    const numbers = listDigits(scan).filter((at) => beginsNumber(scan.lower, at));
    return findAt(scan.lower, numbers, QUANTITY);
  },
};
