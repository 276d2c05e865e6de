import { assertNever } from '../../shared/assert-never.ts';
import type { Within } from '../compiled-rules.ts';
import type { Scan } from '../text/scan.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Scope } from './hit.ts';

/** Where a post begins, as far as a policy asks. */
export type StartOfPost = Within & { readonly kind: 'start' };

/** The whole draft as a scope; it reaches past the last token so that an empty draft has one. */
export function wholeDraft(tokens: Tokens): Scope {
  return { first: 0, last: Math.max(0, tokens.count - 1) };
}

/** The part that two scopes share; it is empty, its last before its first, when there is none. */
export function intersect(a: Scope, b: Scope): Scope {
  return { first: Math.max(a.first, b.first), last: Math.min(a.last, b.last) };
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

/** The tokens that lie wholly in the beginning of a draft; linear in the length of that. */
export function startOfDraft(scan: Scan, start: StartOfPost): Scope {
  const { tokens, plain } = scan;
  switch (start.unit) {
    case 'words':
      // Signs between the last word and the next belong to neither.
      return { first: 0, last: lowerBound(tokens.ordinal, tokens.count, start.count) - 1 };
    case 'characters':
      return { first: 0, last: lastTokenBefore(tokens, start.count) };
    case 'line':
      return { first: 0, last: lastTokenBefore(tokens, endOfFirstLine(plain)) };
    case 'sentence':
      return segmentAround(tokens, 'sentence', 0);
    default:
      return assertNever(start);
  }
}

/** Where the first line that is not blank ends. */
function endOfFirstLine(plain: string): number {
  // Must match the break after `Ad` in `Ad\nHello`; must not match one at the very start.
  const end = plain.slice(plain.search(/\S|$/)).search(/[\r\n]|$/);
  return plain.search(/\S|$/) + end;
}

/** The last token before the first one that reaches past an offset; -1 when there is none. */
function lastTokenBefore(tokens: Tokens, offset: number): number {
  // Ends do not rise from token to token: a hashtag ends where the last of its words does.
  let token = 0;
  while (token < tokens.count && (tokens.end[token] ?? 0) <= offset) token += 1;
  return token - 1;
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
