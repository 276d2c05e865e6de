import { sha256 } from '@noble/hashes/sha2.js';

/** Bytes that are kept of each hash: chance hits stay out of reach for lists of any length. */
export const HASH_BYTES = 8;

const encoder = new TextEncoder();

/**
 * The hash of a folded phrase (words joined by blanks) with a list's salt: the first bytes of
 * SHA-256. It keeps a list from being read, not from being guessed at word by word.
 */
export function hashPhrase(salt: string, phrase: string): Uint8Array {
  return sha256(encoder.encode(`${salt}\n${phrase}`)).subarray(0, HASH_BYTES);
}
