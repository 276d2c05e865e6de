const MAX_INITIALS = 2;

/** The first letters of the first and last word of a name, for the round picture beside it. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s\-–/]+/u).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const chosen = words.length > MAX_INITIALS ? [words[0], words.at(-1)] : words;
  return chosen.map((word) => firstLetter(word ?? '')).join('');
}

/** One letter as a reader sees it, with its combining marks, in upper case. */
function firstLetter(word: string): string {
  const [first] = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(word);
  return (first?.segment ?? '').toLocaleUpperCase();
}
