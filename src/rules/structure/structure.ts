import type { Hit, Scope } from '../match/hit.ts';

/**
 * Parts of a post in which words are not simply the writer's own claim:
 * `quotation`: between quotation marks, or in a quoted line that starts with `>`;
 * `reported-speech`: what somebody other than the writer is said to have said;
 * `negation`: the words that a `not`, `never`, `without` … denies;
 * `hypothetical`: what follows an `if`, `whenever`, `anyone who` …
 */
export const STRUCTURES = ['quotation', 'reported-speech', 'negation', 'hypothetical'] as const;
export type Structure = (typeof STRUCTURES)[number];

/** The stretches of one structure in a draft: in order, none touching another. */
export type Stretches = readonly Scope[];

/** The stretch that a token stands in, found by halving. */
export function stretchAround(stretches: Stretches, token: number): Scope | undefined {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.last ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  const found = stretches[low];
  return found !== undefined && found.first <= token ? found : undefined;
}

/** Whether a hit lies wholly inside a stretch. */
export function isInsideStretch(stretches: Stretches, hit: Hit): boolean {
  return (stretchAround(stretches, hit.first)?.last ?? -1) >= hit.last;
}

/** Scopes in any order as stretches: sorted, those that overlap as one. */
export function joinStretches(scopes: readonly Scope[]): Stretches {
  const sorted = [...scopes].sort((a, b) => a.first - b.first || a.last - b.last);
  const joined: Scope[] = [];
  for (const scope of sorted) {
    const before = joined.at(-1);
    if (before !== undefined && scope.first <= before.last) {
      joined[joined.length - 1] = { first: before.first, last: Math.max(before.last, scope.last) };
    } else joined.push(scope);
  }
  return joined;
}
