import type { CompiledTerms } from './compiled-terms.ts';
import { readIntegers } from './integers.ts';

/** The trie of a policy's terms, ready to walk. */
export interface TermTrie {
  /** The node behind `node` for a word key, or -1. Keys are verified on a hit, not here. */
  step(node: number, key: number): number;
  /** The first term that ends at a node, or -1; `following` leads to the others. */
  firstAt(node: number): number;
  following(term: number): number;
  readonly terms: CompiledTerms;
}

/** Makes the compiled edges walkable: an open-addressed table at most half full. */
export function loadTermTrie(terms: CompiledTerms): TermTrie {
  const parents = readIntegers(terms.parents);
  const keys = readIntegers(terms.keys);
  const mask = sizeFor(parents.length) - 1;
  const slots = new Int32Array(mask + 1);
  for (let edge = 0; edge < parents.length; edge += 1) {
    let slot = slotOf(parents[edge] ?? 0, keys[edge] ?? 0) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = edge + 1;
  }
  return {
    step(node, key) {
      for (let slot = slotOf(node, key) & mask; ; slot = (slot + 1) & mask) {
        const edge = slots[slot] ?? 0;
        if (edge === 0) return -1;
        if (parents[edge - 1] === node && keys[edge - 1] === key) return edge;
      }
    },
    ...linkTerms(readIntegers(terms.nodes), parents.length + 1),
    terms,
  };
}

/** The next power of two that leaves half of the table empty. */
function sizeFor(edges: number): number {
  let size = 16;
  while (size < edges * 2) size *= 2;
  return size;
}

/** Mixes parent and key, so that the children of one node spread over the table. */
function slotOf(node: number, key: number): number {
  let mixed = Math.imul(key ^ Math.imul(node + 1, 0x9e3779b1), 0x85ebca6b);
  mixed ^= mixed >>> 15;
  return mixed >>> 0;
}

/** Chains the terms that end at the same node. */
function linkTerms(nodes: Int32Array, nodeCount: number): Pick<TermTrie, 'firstAt' | 'following'> {
  const first = new Int32Array(nodeCount).fill(-1);
  const next = new Int32Array(nodes.length).fill(-1);
  for (let term = nodes.length - 1; term >= 0; term -= 1) {
    const node = nodes[term] ?? 0;
    next[term] = first[node] ?? -1;
    first[node] = term;
  }
  return { firstAt: (node) => first[node] ?? -1, following: (term) => next[term] ?? -1 };
}
