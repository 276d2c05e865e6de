import { sha256 } from '@noble/hashes/sha2.js';

import { HASH_BYTES, type HashPhrase } from './compiled-hashes.ts';

const encoder = new TextEncoder();

/**
 * The hash of a folded phrase (words joined by blanks) with a list's salt: the first bytes of
 * SHA-256. It keeps a list from being read, not from being guessed at word by word.
 */
export const hashPhrase: HashPhrase = (salt, phrase) =>
  sha256(encoder.encode(`${salt}\n${phrase}`)).subarray(0, HASH_BYTES);
