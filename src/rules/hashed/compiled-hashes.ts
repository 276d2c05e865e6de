/** A list of terms that cannot be read back: only their salted hashes are known. Plain JSON. */
export interface CompiledHashes {
  readonly source: number;
  readonly salt: string;
  /** How many words the longest term has. */
  readonly longest: number;
  /** The hashes, sorted byte by byte and joined, as base64. */
  readonly hashes: string;
}
