import type { CompiledTerms } from './compiled-terms.ts';
import { type EdgeTable, step } from './edges.ts';
import { readIntegers, readShorts } from './integers.ts';
import type { Sieve } from './sieve.ts';

/** A term that ends at a node of the trie. */
export interface Term {
  /** Its folded words, joined by blanks. */
  readonly words: string;
  /** Its words as written, when they must be written so. */
  readonly exact: string | undefined;
  readonly sources: readonly number[];
}

/** The trie of a policy's terms, ready to walk. A term is read when it may have been seen. */
export class TermTrie {
  /** Of the words that terms begin with. */
  readonly beginnings: Sieve;
  readonly #compiled: CompiledTerms;
  readonly #edges: EdgeTable;
  readonly #nodes: Int32Array;
  readonly #starts: Int32Array;
  readonly #sets: Uint16Array;
  /** Terms that drafts have come to before: the same common words come in every draft. */
  readonly #known = new Map<number, readonly Term[]>();
  #exact: ReadonlyMap<number, string> | undefined;

  constructor(compiled: CompiledTerms) {
    this.#compiled = compiled;
    this.#edges = readIntegers(compiled.edges);
    this.beginnings = readIntegers(compiled.sieve);
    this.#nodes = readIntegers(compiled.nodes);
    this.#starts = readIntegers(compiled.starts);
    this.#sets = readShorts(compiled.sets);
  }

  /** The node behind `node` for a word key, or -1. What is found must be verified by its words. */
  step(node: number, key: number): number {
    return step(this.#edges, node, key);
  }

  /** The terms that end at a node. */
  termsAt(node: number): readonly Term[] {
    const known = this.#known.get(node);
    if (known !== undefined) return known;
    const terms: Term[] = [];
    for (let term = this.#firstFrom(node); this.#nodes[term] === node; term += 1) {
      terms.push(this.#read(term));
    }
    this.#known.set(node, terms);
    return terms;
  }

  /** The first term that ends at a node or behind it. */
  #firstFrom(node: number): number {
    let low = 0;
    let high = this.#nodes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#nodes[middle] ?? 0) < node) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #read(term: number): Term {
    const { words, sourceSets, exact } = this.#compiled;
    const start = this.#starts[term] ?? 0;
    const end = words.indexOf('\n', start);
    this.#exact ??= new Map(exact);
    return {
      words: words.slice(start, end < 0 ? words.length : end),
      exact: this.#exact.get(term),
      sources: sourceSets[this.#sets[term] ?? 0] ?? [],
    };
  }
}
