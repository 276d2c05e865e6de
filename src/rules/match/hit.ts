import type { TextRange } from '../../shared/text-range.ts';
import type { Scan } from '../text/scan.ts';
import { tokenAt } from '../text/tokens.ts';

/** Where a cue was seen: offsets in the plain text, and the tokens that they cover. */
export interface Hit extends TextRange {
  readonly first: number;
  readonly last: number;
}

/** A stretch of tokens, both ends included. */
export interface Scope {
  readonly first: number;
  readonly last: number;
}

/** The hit behind a range of the plain text. */
export function hitOfRange(scan: Scan, range: TextRange): Hit {
  const first = tokenAt(scan.tokens, range.start);
  const last = Math.max(first, tokenAt(scan.tokens, Math.max(range.start, range.end - 1)));
  return { start: range.start, end: range.end, first, last };
}

/** The hit behind a run of tokens. */
export function hitOfTokens(scan: Scan, first: number, last: number): Hit {
  return { start: scan.tokens.start[first] ?? 0, end: scan.tokens.end[last] ?? 0, first, last };
}

/** Orders hits by place; of those that begin together the shorter comes first. */
export function compareHits(a: Hit, b: Hit): number {
  return a.first - b.first || a.last - b.last || a.start - b.start || a.end - b.end;
}

/** The hits that lie wholly inside a scope; `hits` must be sorted. */
export function hitsInside(hits: readonly Hit[], scope: Scope): readonly Hit[] {
  const inside: Hit[] = [];
  for (let at = firstFrom(hits, scope.first); at < hits.length; at += 1) {
    const hit = hits[at];
    if (hit === undefined || hit.first > scope.last) break;
    if (hit.last <= scope.last) inside.push(hit);
  }
  return inside;
}

/** Whether any hit lies wholly inside a scope. */
export function isHitInside(hits: readonly Hit[], scope: Scope): boolean {
  for (let at = firstFrom(hits, scope.first); at < hits.length; at += 1) {
    const hit = hits[at];
    if (hit === undefined || hit.first > scope.last) return false;
    if (hit.last <= scope.last) return true;
  }
  return false;
}

/** Index of the first hit that begins at or after a token. */
function firstFrom(hits: readonly Hit[], token: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.first ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
