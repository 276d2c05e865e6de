import { countrySpecs, isValidIBAN } from 'ibantools';

import type { TextRange } from '../../shared/text-range.ts';
import type { Detector } from './detector.ts';

// Must match `GB82 WEST 12`; must not match `GB82`.
const START = /(?<![\p{L}\d])[A-Z]{2}\d{2}[ -]?[A-Z0-9]{2}/giu;

export const iban: Detector = {
  id: 'iban',
  title: 'IBAN',
  finds: 'International bank account numbers of the right length with valid check digits.',
  find(scan) {
    const ranges: TextRange[] = [];
    for (const match of scan.plain.matchAll(START)) {
      const range = readIban(scan.plain, match.index);
      if (range !== undefined) ranges.push(range);
    }
    return ranges;
  },
};

/** Reads as many letters and digits as the country's IBANs have, over blanks and hyphens. */
function readIban(plain: string, start: number): TextRange | undefined {
  const country = plain.slice(start, start + 2).toUpperCase();
  const length = new Map(Object.entries(countrySpecs)).get(country)?.chars ?? null;
  if (length === null) return undefined;
  let compact = '';
  let at = start;
  for (; at < plain.length && compact.length < length; at += 1) {
    const character = plain.charAt(at);
    if (/[A-Za-z0-9]/.test(character)) compact += character.toUpperCase();
    else if (!/[ -]/.test(character)) break;
  }
  if (/[\p{L}\d]/u.test(plain.charAt(at))) return undefined;
  return isValidIBAN(compact) ? { start, end: at } : undefined;
}
