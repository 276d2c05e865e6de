import { readFileSync } from 'node:fs';

import { z } from 'zod';

/** Pairs of a character and what it looks like, as the Unicode confusables data gives them. */
function readConfusables(): Map<string, string> {
  const path = new URL('../../../node_modules/unhomoglyph/data.json', import.meta.url);
  const data: unknown = JSON.parse(readFileSync(path, 'utf8'));
  return new Map(Object.entries(z.record(z.string(), z.string()).parse(data)));
}

/** The data writes `I` and `1` as `l`; what the character is decides which of the three is meant. */
function repairTarget(character: string, target: string): string {
  if (target !== 'l' && target !== 'O') return target;
  if (/\p{Nd}/u.test(character)) return '';
  if (target === 'O') return /\p{Ll}/u.test(character) ? 'o' : 'O';
  return /\p{Lu}/u.test(character) ? 'I' : 'l';
}

/** Whether a character folds by its compatibility form. */
function isFoldedByCompatibility(character: string): boolean {
  return /^[A-Za-z0-9]+$/.test(character.normalize('NFKC'));
}

/**
 * The table that `src/rules/text/homoglyphs.ts` holds: Latin letters, each with the characters that
 * look like it, as hexadecimal code points in rising order.
 */
export function makeHomoglyphTable(): ReadonlyMap<string, string> {
  const byTarget = new Map<string, number[]>();
  const add = (target: string, codePoint: number) => {
    byTarget.set(target, [...(byTarget.get(target) ?? []), codePoint]);
  };
  for (const [character, raw] of readConfusables()) {
    const target = repairTarget(character, raw);
    if (!/^[A-Za-z0-9]$/.test(target) || !/^[\p{L}\p{Nl}\p{No}]$/u.test(character)) continue;
    // A letter stands for a letter: `З` in a Cyrillic word is not a three.
    if (/\d/.test(target) || isFoldedByCompatibility(character)) continue;
    add(target, character.codePointAt(0) ?? 0);
  }
  return new Map(
    [...byTarget.keys()]
      .sort()
      .map((target) => [target, writeRuns(withoutForms(byTarget.get(target) ?? []))]),
  );
}

/** The code points of a target without those that are a form of another of them. */
function withoutForms(codePoints: readonly number[]): readonly number[] {
  const all = new Set(codePoints);
  return codePoints.filter((codePoint) => {
    const form = String.fromCodePoint(codePoint).normalize('NFKC');
    const [only, ...others] = [...form].map((character) => character.codePointAt(0) ?? 0);
    return only === codePoint || others.length > 0 || !all.has(only ?? 0);
  });
}

/** Code points as `a b-c d`, in hexadecimal. */
function writeRuns(codePoints: readonly number[]): string {
  const sorted = [...new Set(codePoints)].sort((a, b) => a - b);
  return sorted.map((codePoint) => codePoint.toString(16)).join(' ');
}
