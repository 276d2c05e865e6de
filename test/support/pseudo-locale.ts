import type { Translate } from '../../src/shared/strings.ts';

/** Letters that still can be read, in a script that nobody has as their own. */
const ACCENTED: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'ë',
  i: 'ï',
  o: 'ö',
  u: 'ü',
  c: 'ç',
  n: 'ñ',
  s: 'š',
  y: 'ý',
};

/**
 * A language for tests: what English says, in brackets, with accents and two fifths longer, written
 * from right to left. What is not in brackets on a page did not come from the strings.
 */
export function createPseudo(english: Translate): Translate {
  return (key, ...substitutions) => {
    if (key === 'locale') return 'en';
    if (key === 'direction') return 'rtl';
    // Substitutions go in afterwards, so that they stay as they are.
    const text = english(key, ...substitutions.map((_value, index) => `$${index + 1}`));
    return text === '' ? '' : `⟦${fill(stretch(text), substitutions)}⟧`;
  };
}

/** A text with accents, and vowels enough to be two fifths longer. */
function stretch(text: string): string {
  const accented = text.replace(/[a-z]/g, (letter) => ACCENTED[letter] ?? letter);
  return `${accented} ${'~'.repeat(Math.ceil(text.length * 0.4))}`;
}

/** Puts substitutions into their places. */
function fill(text: string, substitutions: readonly string[]): string {
  return text.replace(/\$(\d)/g, (_sign, place) => substitutions[Number(place) - 1] ?? '');
}
