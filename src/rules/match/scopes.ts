import type { Tokens } from '../text/tokens.ts';
import type { Scope } from './hit.ts';

/** The whole draft as a scope; it reaches past the last token so that an empty draft has one. */
export function wholeDraft(tokens: Tokens): Scope {
  return { first: 0, last: Math.max(0, tokens.count - 1) };
}

/** The part of two scopes that both have, or nothing. */
export function intersect(a: Scope, b: Scope): Scope | undefined {
  const first = Math.max(a.first, b.first);
  const last = Math.min(a.last, b.last);
  return first > last ? undefined : { first, last };
}

/** The sentence or paragraph around a token. */
export function segmentAround(
  tokens: Tokens,
  unit: 'sentence' | 'paragraph',
  token: number,
): Scope {
  const segment = tokens[unit][token] ?? 0;
  const column = tokens[unit];
  return {
    first: lowerBound(column, tokens.count, segment),
    last: lowerBound(column, tokens.count, segment + 1) - 1,
  };
}

/** The tokens whose word number lies in `[from, to]`, inside a scope. */
export function wordsBetween(tokens: Tokens, from: number, to: number, scope: Scope): Scope {
  const first = lowerBound(tokens.ordinal, tokens.count, from);
  const last = lowerBound(tokens.ordinal, tokens.count, to + 1) - 1;
  return { first: Math.max(first, scope.first), last: Math.min(last, scope.last) };
}

/** The first index of a rising column whose value is at least `value`. */
function lowerBound(column: Int32Array, count: number, value: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((column[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
