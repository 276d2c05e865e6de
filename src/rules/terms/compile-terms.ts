import { foldWord } from '../text/fold-word.ts';
import { hashWord } from '../text/hash-word.ts';
import type { CompiledTerms } from './compiled-terms.ts';
import { addEdge, createEdgeTable, type EdgeTable, ROOT } from './edges.ts';
import { writeIntegers } from './integers.ts';
import { createSieve } from './sieve.ts';
import { listSpellings } from './spellings.ts';

/** A term as a policy writes it, and the source that it counts for. */
export interface TermEntry {
  readonly text: string;
  readonly source: number;
  /** Case counts, and there is no plural. */
  readonly isExact: boolean;
}

/** Builds the trie of all terms. The order of entries decides the bytes, nothing else does. */
export function compileTerms(entries: readonly TermEntry[]): CompiledTerms {
  const builder = new TrieBuilder();
  for (const entry of entries) {
    for (const written of listSpellings(entry.text)) {
      const exact = entry.isExact ? written.join(' ') : undefined;
      builder.add(written.map(foldWord), exact, entry.source);
    }
  }
  return builder.finish();
}

/** A spelling of a term as it is compiled. */
interface TermRecord {
  readonly words: readonly string[];
  readonly text: string;
  readonly exact: string | undefined;
  readonly sources: number[];
}

/** Collects terms, then lays them out. */
class TrieBuilder {
  readonly #records = new Map<string, TermRecord>();

  /** Adds one spelling of a term; the same term of several sources is stored once. */
  add(words: readonly string[], exact: string | undefined, source: number): void {
    const text = words.join(' ');
    const name = exact === undefined ? text : `${text}\n${exact}`;
    const known = this.#records.get(name);
    if (known === undefined) this.#records.set(name, { words, text, exact, sources: [source] });
    else if (!known.sources.includes(source)) known.sources.push(source);
  }

  finish(): CompiledTerms {
    const records = [...this.#records.values()];
    const keys = records.map(({ words }) => words.map(hashWord));
    const { edges, nodes } = layEdges(keys);
    const order = records
      .map((_, at) => at)
      .sort((a, b) => (nodes[a] ?? 0) - (nodes[b] ?? 0) || a - b);
    const sorted = order.flatMap((at) => records[at] ?? []);
    const sets = listSourceSets(sorted);
    return {
      edges: writeIntegers(edges),
      sieve: writeIntegers(createSieve([...new Set(keys.map(([first = 0]) => first))])),
      nodes: writeIntegers(Int32Array.from(order, (at) => nodes[at] ?? 0)),
      starts: writeIntegers(Int32Array.from(listStarts(sorted))),
      words: sorted.map(({ text }) => text).join('\n'),
      sets: writeIntegers(Uint16Array.from(sets.places)),
      sourceSets: sets.list,
      exact: sorted.flatMap(({ exact }, term) => (exact === undefined ? [] : [[term, exact]])),
    };
  }
}

/** Lays the edges of all terms into a table, and tells the node where each term ends. */
function layEdges(terms: readonly (readonly number[])[]): {
  readonly edges: EdgeTable;
  readonly nodes: readonly number[];
} {
  const most = terms.reduce((sum, keys) => sum + keys.length, 0);
  // Terms share beginnings: a first table only counts how many edges there are.
  const trial = createEdgeTable(most);
  for (const keys of terms) keys.reduce((node, key) => addEdge(trial, node, key), ROOT);
  const edges = createEdgeTable(trial.reduce((count, mark) => count + (mark === 0 ? 0 : 1), 0));
  const nodes = terms.map((keys) => keys.reduce((node, key) => addEdge(edges, node, key), ROOT));
  return { edges, nodes };
}

/** Where each term's words begin when all are joined with one character between. */
function listStarts(records: readonly TermRecord[]): readonly number[] {
  let next = 0;
  return records.map(({ text }) => {
    const start = next;
    next += text.length + 1;
    return start;
  });
}

/** The different sets of sources, and which of them each term has: lists of terms share theirs. */
function listSourceSets(records: readonly TermRecord[]): {
  readonly list: readonly (readonly number[])[];
  readonly places: readonly number[];
} {
  const list: (readonly number[])[] = [];
  const placeOf = new Map<string, number>();
  const places = records.map(({ sources }) => {
    const name = sources.join();
    const known = placeOf.get(name);
    if (known !== undefined) return known;
    placeOf.set(name, list.length);
    return list.push(sources) - 1;
  });
  return { list, places };
}
