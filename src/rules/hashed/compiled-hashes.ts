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
