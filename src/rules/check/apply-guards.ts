import type { CompiledGuard, Within } from '../compiled-rules.ts';
import type { Hit, Scope } from '../match/hit.ts';
import { type Match, matchGroup } from '../match/match-group.ts';
import { segmentAround, wholeDraft } from '../match/scopes.ts';
import type { Sightings } from '../match/sightings.ts';

/** What is left of a match once guards have spoken. */
export interface GuardedMatch {
  /** What may be marked; a match of the whole post has none. */
  readonly hits: readonly Hit[];
  readonly isSoftened: boolean;
}

/**
 * Lets guards silence or soften what a rule of `clause` saw. Undefined when nothing is left.
 * `marks` are the hits that would be marked; without any, only a guard of the whole post counts.
 */
export function applyGuards(
  sightings: Sightings,
  guards: readonly CompiledGuard[],
  clause: string,
  match: Match,
  marks: readonly Hit[],
): GuardedMatch | undefined {
  let hits = marks;
  let isSoftened = false;
  for (const guard of guards) {
    const silences = guard.silences.includes(clause);
    if (!silences && !guard.softens.includes(clause)) continue;
    const left = listUnguarded(sightings, guard, match, hits);
    if (left === undefined) {
      if (silences) return undefined;
      isSoftened = true;
    } else if (silences) hits = left;
  }
  return { hits, isSoftened };
}

/** The hits that a guard does not reach; undefined when it reaches the whole match. */
function listUnguarded(
  sightings: Sightings,
  guard: CompiledGuard,
  match: Match,
  hits: readonly Hit[],
): readonly Hit[] | undefined {
  const whole = wholeDraft(sightings.scan.tokens);
  const { within } = guard;
  if (within.kind === 'post' || within.kind === 'words') {
    return matchGroup(sightings, guard.match, whole) === undefined ? hits : undefined;
  }
  const places = hits.length > 0 ? hits : match.hits;
  const left = places.filter((hit) => !isGuardedAt(sightings, guard, within, hit));
  if (left.length === 0 && places.length > 0) return undefined;
  return hits.length > 0 ? left : hits;
}

/** Whether a guard holds in the sentence or paragraph of a hit. */
function isGuardedAt(
  sightings: Sightings,
  guard: CompiledGuard,
  within: Within & { readonly kind: 'sentence' | 'paragraph' },
  hit: Hit,
): boolean {
  const scope: Scope = segmentAround(sightings.scan.tokens, within.kind, hit.first);
  return matchGroup(sightings, guard.match, scope) !== undefined;
}
