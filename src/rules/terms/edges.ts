/** The node that every term begins at. */
export const ROOT = 0;

/**
 * The edges of a trie in one open-addressed table: an edge from `node` under `key` is a fingerprint
 * of both, and the place where it stands, plus one, is the node that it leads to. Two edges may
 * share a fingerprint and so a place: whoever walks must verify what it finds, and loses nothing.
 */
export type EdgeTable = Int32Array;

/** The node behind `node` for a word key, or -1. */
export function step(edges: EdgeTable, node: number, key: number): number {
  const mark = fingerprint(node, key);
  const last = edges.length - 1;
  for (let place = mark & last; ; place = (place + 1) & last) {
    const found = edges[place] ?? 0;
    if (found === mark) return place + 1;
    if (found === 0) return -1;
  }
}

/** Adds an edge, unless it is there, and returns the node that it leads to. */
export function addEdge(edges: EdgeTable, node: number, key: number): number {
  const mark = fingerprint(node, key);
  const last = edges.length - 1;
  let place = mark & last;
  while (edges[place] !== 0 && edges[place] !== mark) place = (place + 1) & last;
  edges[place] = mark;
  return place + 1;
}

/** A table with room for so many edges: at most three quarters full. */
export function createEdgeTable(count: number): EdgeTable {
  let size = 16;
  while (size * 3 < count * 4) size *= 2;
  return new Int32Array(size);
}

/** Mixes node and key, so that edges spread over the table; never 0. */
function fingerprint(node: number, key: number): number {
  let mixed = Math.imul(key ^ Math.imul(node + 1, 0x9e3779b1), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35);
  mixed ^= mixed >>> 13;
  return mixed === 0 ? 1 : mixed;
}
