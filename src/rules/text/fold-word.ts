import { classOf, keyUnitOf, MARK } from './character-class.ts';

const PLAIN = /^[A-Za-z0-9']*$/;

/** A word as its key counts it: lower case, without diacritics. */
export function foldWord(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  let folded = '';
  for (let at = 0; at < word.length; at += 1) {
    const unit = word.charCodeAt(at);
    if (classOf(unit) !== MARK) folded += String.fromCharCode(keyUnitOf(unit));
  }
  return folded;
}
