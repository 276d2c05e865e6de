import type { Detector } from './detector.ts';
import { findMatches } from './find-matches.ts';

// Must match `3,417 new sign-ups`, `12 beds`, `2.5kg`, `40k followers`; must not match `2019 was`.
const QUANTITY =
  /(?<![\d.,£$€/:])\b(?:\d{1,3}(?:,\d{3})+|\d{1,9}(?:\.\d{1,3})?)(?: ?(?:k|m|mn|bn|million|billion|thousand|hundred|dozen))?(?:(?: ?(?:mg|mcg|g|kg|ml|l|litres?|cm|mm|km|miles?|mph|hrs?|hours?|mins?|minutes?|secs?|days?|weeks?|months?|years?|gb|mb|tb|kw|mw|x)\b)|(?: \p{Ll}[\p{Ll}-]{1,20}){0,1} (?!(?:was|is|has|as|this|its|us|plus|less|yes|does|his)\b)\p{Ll}[\p{Ll}'-]{1,24}s\b)/giu;

export const quantity: Detector = {
  id: 'quantity',
  title: 'Quantity',
  finds: 'A number with a unit or with what is counted.',
  find: ({ plain, digitRuns }) => (digitRuns.length === 0 ? [] : findMatches(plain, QUANTITY)),
};
