import type { Hit } from './hit.ts';

/**
 * Whether every operand of `all` can be given evidence of its own: one word that two signals know is
 * one piece of evidence, not two. An expression of several words can serve as many operands as it
 * has words. An operand that saw nothing (a missing label) needs none.
 *
 * A matching by augmenting paths. Of k operands none needs more than k alternatives, since the
 * others take at most k − 1 of them; so the work is bounded by k³, however long the draft is.
 */
export function haveOwnHits(operands: readonly (readonly Hit[])[]): boolean {
  if (operands.length < 2) return true;
  const alternatives = operands.map((hits) => firstPieces(hits, operands.length));
  const owners = new Map<string, number>();
  return alternatives.every(
    (pieces, operand) => pieces.length === 0 || takePiece(alternatives, owners, operand, new Set()),
  );
}

/** The first different pieces of evidence: each range that was seen, once for each of its words. */
function firstPieces(hits: readonly Hit[], most: number): readonly string[] {
  const pieces = new Set<string>();
  for (const { start, end, first, last } of hits) {
    for (let word = first; word <= last && pieces.size < most; word += 1) {
      pieces.add(`${start} ${end} ${word}`);
    }
    if (pieces.size === most) break;
  }
  return [...pieces];
}

/** Gives an operand a piece of its own, moving others on to theirs where that is needed. */
function takePiece(
  alternatives: readonly (readonly string[])[],
  owners: Map<string, number>,
  operand: number,
  tried: Set<string>,
): boolean {
  for (const piece of alternatives[operand] ?? []) {
    if (tried.has(piece)) continue;
    tried.add(piece);
    const owner = owners.get(piece);
    if (owner !== undefined && !takePiece(alternatives, owners, owner, tried)) continue;
    owners.set(piece, operand);
    return true;
  }
  return false;
}
