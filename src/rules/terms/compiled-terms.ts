/**
 * Terms of a whole policy as one trie over word keys; plain JSON, made by `compileTerms`. Integers
 * are base64, so that loading decodes a few strings and runs no loop: a page has no time to warm up.
 */
export interface CompiledTerms {
  /** The trie as an open-addressed table: the fingerprint of each edge, 0 for none; see `edges.ts`. */
  readonly edges: string;
  /** A Bloom filter over the keys that terms begin with; see `sieve.ts`. */
  readonly sieve: string;
  /** Per term, rising: the node where it ends. */
  readonly nodes: string;
  /** Per term: where its words begin in `words`. */
  readonly starts: string;
  /** All terms, to verify hits with: folded words joined by blanks, terms by line breaks. */
  readonly words: string;
  /** Per term: the place of its sources in `sourceSets`. */
  readonly sets: string;
  readonly sourceSets: readonly (readonly number[])[];
  /** Terms that must be written exactly: the term and its words as written. */
  readonly exact: readonly (readonly [term: number, written: string])[];
}
