import type { PhoneLine } from './public-lines.ts';

// Ranges that regulators set aside for stories and examples, by country code.
const FICTITIOUS: ReadonlyMap<string, RegExp> = new Map([
  // Must match `7700900731`, `1632960123`, `2079460958`; must not match `7701900731`.
  [
    '44',
    /^(?:7700900|1632960|2079460|1134960|1144960|1154960|1164960|1174960|1184960|1214960|1314960|1414960|1514960|1614960|1914980|2890180|2920180|8081570|9098790|3069990)/,
  ],
  // Must match `2125550134`; must not match `2125551134`.
  ['1', /^\d{3}55501\d\d$/],
  // Must match `491570156`, `255501234`; must not match `491580156`.
  ['61', /^(?:49157\d{4}|[2378](?:5550|7010)\d{4})$/],
  // Must match `639981234`, `199001234`; must not match `612345678`.
  ['33', /^(?:1990|2619|3531|4657|5364|63998)\d+$/],
  // Must match `3023125123`, `17139200123`; must not match `3012345678`.
  ['49', /^(?:3023125|4066969|6990009|22149990?|8999998|171392000?|176040690)\d+$/],
]);

/** Whether a number is set aside for made-up uses. */
export function isFictitiousLine(line: PhoneLine): boolean {
  return FICTITIOUS.get(line.callingCode)?.test(line.national) ?? false;
}
