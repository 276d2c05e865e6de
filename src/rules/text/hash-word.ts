/** Start of a word's key; `hashUnit` takes it on, one code unit at a time (FNV-1a). */
export const HASH_START = 0x811c9dc5 | 0;

/** What a key is multiplied by with every unit; for loops that cannot afford a call. */
export const PRIME = 0x01000193;
/** The inverse of the prime modulo 2³². */
const INVERSE = 0x359c449b;

/** Takes a key one unit further. */
export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, PRIME);
}

/** The key before its last unit was added: a word without its ending, without reading it again. */
export function unhashUnit(hash: number, unit: number): number {
  return Math.imul(hash, INVERSE) ^ unit;
}

/** The key of a whole word that is already folded. */
export function hashWord(word: string): number {
  let hash = HASH_START;
  for (let at = 0; at < word.length; at += 1) hash = hashUnit(hash, word.charCodeAt(at));
  return hash;
}
