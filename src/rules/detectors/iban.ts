import { countrySpecs, isValidIBAN } from 'ibantools';

import type { TextRange } from '../../shared/text-range.ts';
import { type Detector, DIGIT_TRIGGER } from './detector.ts';
import { listDigits } from './find/find-at.ts';
import { isWordAt } from './find/neighbours.ts';

// Must match `GB82 WE`; must not match `GB82`.
const START = /[A-Za-z]{2}\d\d[ -]?[A-Za-z0-9]{2}/y;
const LENGTHS: ReadonlyMap<string, number | null | undefined> = new Map(
  Object.entries(countrySpecs).map(([country, { chars }]) => [country, chars]),
);

/** IBAN. International bank account numbers of the right length with valid check digits. */
export const iban: Detector = {
  id: 'iban',
  trigger: DIGIT_TRIGGER,
  find(scan) {
    const ranges: TextRange[] = [];
    // The check digits are the first digits, after the two letters of the country.
    for (const at of listDigits(scan)) {
      if (at - 2 < (ranges.at(-1)?.end ?? 0) || isWordAt(scan.plain, at - 3)) continue;
      const range = readIban(scan.plain, at - 2);
      if (range !== undefined) ranges.push(range);
    }
    return ranges;
  },
};

/** Reads as many letters and digits as the country's IBANs have, over blanks and hyphens. */
function readIban(plain: string, start: number): TextRange | undefined {
  START.lastIndex = start;
  if (!START.test(plain)) return undefined;
  const length = LENGTHS.get(plain.slice(start, start + 2).toUpperCase());
  if (length === null || length === undefined) return undefined;
  let compact = '';
  let at = start;
  for (; at < plain.length && compact.length < length; at += 1) {
    const character = plain.charAt(at);
    if (/[A-Za-z0-9]/.test(character)) compact += character.toUpperCase();
    else if (!/[ -]/.test(character)) break;
  }
  if (isWordAt(plain, at)) return undefined;
  return isValidIBAN(compact) ? { start, end: at } : undefined;
}
