/** Start of a word's key; `hashUnit` takes it on, one code unit at a time (FNV-1a). */
export const HASH_START = 0x811c9dc5 | 0;

/** Takes a key one unit further. */
export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** The key of a whole word that is already folded. */
export function hashWord(word: string): number {
  let hash = HASH_START;
  for (let at = 0; at < word.length; at += 1) hash = hashUnit(hash, word.charCodeAt(at));
  return hash;
}
