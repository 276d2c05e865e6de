/**
 * The school year (US grade) that reads a text with ease, after Flesch and Kincaid: longer sentences
 * and longer words need more schooling. Syllables are estimated, so take it as a rule of thumb.
 */
export function measureReadingGrade(text: string): number {
  const words = text.match(/[a-z]+(?:['’][a-z]+)*/gi) ?? [];
  if (words.length === 0) return 0;
  const sentences = Math.max(1, text.match(/[.!?]+(?=\s|$)/g)?.length ?? 1);
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

/** Syllables of an English word: its groups of vowels, without an e that is not spoken. */
export function countSyllables(word: string): number {
  const plain = word.toLowerCase().replaceAll(/[^a-z]/g, '');
  const spoken = SPOKEN_LE.test(plain) ? plain : plain.replace(SILENT_E, '');
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 1);
}

// Must match the end of `table` and `people`; must not match that of `whole` or `while`.
const SPOKEN_LE = /[^aeiouy]le[sd]?$/;
// Must match the e of `make`, `makes`, `named` and `announcement`; must not match that of `needed` or `boxes`.
const SILENT_E =
  /(?<=[^aeiouydtsxz])e[sd]?$|(?<=[dtsxz])e$|(?<=[^aeiouy])e(?=(?:ment|ful|less|ness|ly)s?$)/;
