import { assertNever } from '../../shared/assert-never.ts';
import type { CompiledGuard, CompiledRule } from '../compiled-rules.ts';
import type { Evidence } from '../match/evidence.ts';
import type { Hit, Scope } from '../match/hit.ts';
import { type Match, matchGroup } from '../match/match-group.ts';
import { segmentAround, wholeDraft, wordsBetween } from '../match/scopes.ts';
import { stretchAround } from '../structure/structure.ts';

/** What is left of a match once guards have spoken. */
export interface GuardedMatch {
  /** What may be marked; a match of the whole post has none. */
  readonly hits: readonly Hit[];
  readonly isSoftened: boolean;
}

/**
 * Lets guards silence or soften what a rule saw. Undefined when nothing is left.
 * `marks` are the hits that would be marked; without any, only a guard of the whole post counts.
 */
export function applyGuards(
  evidence: Evidence,
  guards: readonly CompiledGuard[],
  rule: Pick<CompiledRule, 'id' | 'clause'>,
  match: Match,
  marks: readonly Hit[],
): GuardedMatch | undefined {
  let hits = marks;
  let isSoftened = false;
  for (const guard of guards) {
    const effect = readEffect(guard, rule);
    if (effect === undefined) continue;
    const silences = effect === 'silences';
    const left = listUnguarded(evidence, guard, match, hits);
    if (left === undefined) {
      if (silences) return undefined;
      isSoftened = true;
    } else if (silences) hits = left;
  }
  return { hits, isSoftened };
}

/** What a guard does about a rule, if it concerns it at all. */
export function readEffect(
  { rules, silences, softens }: CompiledGuard,
  { id, clause }: Pick<CompiledRule, 'id' | 'clause'>,
): 'silences' | 'softens' | undefined {
  if (rules !== undefined && !rules.includes(id)) return undefined;
  if (silences.includes(clause)) return 'silences';
  return softens.includes(clause) ? 'softens' : undefined;
}

/** The marks that a guard does not reach; undefined when it reaches the whole match. */
export function listUnguarded(
  evidence: Evidence,
  guard: CompiledGuard,
  match: Match,
  marks: readonly Hit[],
): readonly Hit[] | undefined {
  if (guard.within.kind === 'post') {
    return isHolding(evidence, guard, wholeDraft(evidence.scan.tokens)) ? undefined : marks;
  }
  const places = marks.length > 0 ? marks : match.hits;
  const left = places.filter((hit) => {
    const scope = scopeAround(evidence, guard, hit);
    return scope === undefined || !isHolding(evidence, guard, scope);
  });
  if (left.length === 0 && places.length > 0) return undefined;
  return marks.length > 0 ? left : marks;
}

/** Whether what a guard looks for is seen in a scope; a guard that looks for nothing holds. */
function isHolding(evidence: Evidence, guard: CompiledGuard, scope: Scope): boolean {
  return guard.match === undefined || matchGroup(evidence, guard.match, scope) !== undefined;
}

/** The part of the post around a hit in which a guard is looked for; nothing when it is in none. */
function scopeAround(evidence: Evidence, guard: CompiledGuard, hit: Hit): Scope | undefined {
  const { tokens } = evidence.scan;
  const { within } = guard;
  const whole = wholeDraft(tokens);
  switch (within.kind) {
    case 'post':
      return whole;
    case 'sentence':
    case 'paragraph':
      return segmentAround(tokens, within.kind, hit.first);
    case 'words': {
      const ordinal = (token: number) => tokens.ordinal[token] ?? 0;
      const from = ordinal(hit.last) - within.words + 1;
      return wordsBetween(tokens, from, ordinal(hit.first) + within.words - 1, whole);
    }
    case 'start':
      return containing(evidence.start(within), hit);
    case 'structure':
      return containing(stretchAround(evidence.structure(within.structure), hit.first), hit);
    default:
      return assertNever(within);
  }
}

/** A scope that a hit lies wholly inside of, or nothing. */
function containing(scope: Scope | undefined, hit: Hit): Scope | undefined {
  return scope !== undefined && scope.first <= hit.first && hit.last <= scope.last
    ? scope
    : undefined;
}
