/** Terms of a whole policy as one trie over word keys; plain JSON, made by `compileTerms`. */
export interface CompiledTerms {
  /** Per edge, in order: its parent node and the word key; edge `i` leads to node `i + 1`. */
  readonly parents: string;
  readonly keys: string;
  /** Per term: the node where it ends. */
  readonly nodes: string;
  /** Per term: its folded words, joined by blanks, to verify a hit with. */
  readonly words: readonly string[];
  /** Per term that must be written exactly: its words as written; empty for any other. */
  readonly exact: readonly string[];
  /** Per term: the sources that it counts for. */
  readonly sources: readonly (readonly number[])[];
}
