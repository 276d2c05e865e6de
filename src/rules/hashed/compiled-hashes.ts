/** A list of terms that cannot be read back: only their salted hashes are known. Plain JSON. */
export interface CompiledHashes {
  readonly source: number;
  readonly salt: string;
  /** How many words the longest term has. */
  readonly longest: number;
  /** A Bloom filter over the keys of first words, as base64; see `terms/sieve.ts`. */
  readonly sieve?: string;
  /** The hashes, sorted byte by byte and joined, as base64. */
  readonly hashes: string;
}

/** Bytes that are kept of each hash: chance hits stay out of reach for lists of any length. */
export const HASH_BYTES = 8;

/** The hash, of `HASH_BYTES` bytes, of a folded phrase with a list's salt. */
export type HashPhrase = (salt: string, phrase: string) => Uint8Array;
