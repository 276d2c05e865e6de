import type { CompiledGroup, CompiledOperand, CueIndex } from '../compiled-rules.ts';
import { joinStretches } from '../structure/structure.ts';
import type { Evidence } from './evidence.ts';
import { type Hit, hitsInside, isHitInside, type Scope } from './hit.ts';
import { haveOwnHits } from './own-hits.ts';
import { listPlaces, type Place } from './places.ts';
import { wholeDraft } from './scopes.ts';

/** What a group saw, and in which parts of the draft it held. */
export interface Match {
  readonly hits: readonly Hit[];
  readonly scopes: readonly Scope[];
}

/** Where a group holds inside a scope, or nothing. */
export function matchGroup(
  evidence: Evidence,
  group: CompiledGroup,
  scope: Scope,
): Match | undefined {
  if (group.during !== undefined && !evidence.isDuring(group.during)) return undefined;
  if (group.reads !== undefined) return matchAnswered(evidence, group, scope);
  if (!isWhatItNeedsSeen(evidence, group)) return undefined;
  const matches: Match[] = [];
  let covered = -1;
  for (const place of listPlaces(evidence, group, scope)) {
    // Windows overlap; what one has taken is not tried again, so that all of them stay linear.
    if (place.scope.first <= covered) continue;
    if (!evidence.budget.spend(1)) break;
    const match = matchIn(evidence, group, place);
    if (match === undefined) continue;
    matches.push(match);
    covered = place.scope.last;
  }
  return joinMatches(matches);
}

/** Whether an operand is seen inside a scope. */
export function isOperandSeen(evidence: Evidence, operand: CompiledOperand, scope: Scope): boolean {
  if (typeof operand === 'number') return isHitInside(evidence.of(operand), scope);
  return matchGroup(evidence, operand, scope) !== undefined;
}

/** What is looked for in the text being answered; nothing of that text is ever marked. */
function matchAnswered(evidence: Evidence, group: CompiledGroup, scope: Scope): Match | undefined {
  const answered = evidence.answered();
  if (answered === undefined) return undefined;
  const whole = wholeDraft(answered.scan.tokens);
  const isSeen = group.all.every((operand) => isOperandSeen(answered, operand, whole));
  return isSeen ? { hits: [], scopes: [scope] } : undefined;
}

/** Whether what the group cannot do without is seen anywhere at all. */
function isWhatItNeedsSeen(evidence: Evidence, group: CompiledGroup): boolean {
  // Most rules end here for most drafts, so nothing is allocated.
  for (const cues of group.needs) if (!isAnySeen(evidence, cues)) return false;
  return true;
}

/** Whether any of some cues is seen. */
function isAnySeen(evidence: Evidence, cues: readonly CueIndex[]): boolean {
  for (const cue of cues) if (evidence.of(cue).length > 0) return true;
  return false;
}

/** Judges a group in one place. */
function matchIn(evidence: Evidence, group: CompiledGroup, place: Place): Match | undefined {
  const { scope } = place;
  const counted = group.outside === undefined ? evidence : evidence.outside(group.outside);
  if (!mayHoldIn(counted, group, scope)) return undefined;
  const all = group.order
    ? matchInOrder(counted, group.all, scope)
    : matchEach(counted, group.all, scope);
  if (all === undefined) return undefined;
  const any = matchSome(counted, group.any, scope);
  if (group.any.length > 0 && any.length < group.count) return undefined;
  if (!haveOwnHits(all.map((match) => match.hits))) return undefined;
  const matches = [...all, ...any];
  const hits = matches.flatMap((match) => match.hits);
  if (isExcepted(evidence, group, () => place.exceptions(hits))) return undefined;
  const isNarrow = group.within.kind !== 'post' || matches.length === 0;
  return { hits, scopes: isNarrow ? [scope] : matches.flatMap((match) => match.scopes) };
}

/** Whether every cue of `all` is seen in a scope: most places fail here, at next to no cost. */
function mayHoldIn(evidence: Evidence, group: CompiledGroup, scope: Scope): boolean {
  return group.all.every(
    (operand) => typeof operand !== 'number' || isHitInside(evidence.of(operand), scope),
  );
}

/** Whether something that silences the group is seen. */
function isExcepted(evidence: Evidence, group: CompiledGroup, where: () => Scope): boolean {
  if (group.unless.length + group.missing.length === 0) return false;
  const scope = where();
  const isSeen = (operand: CompiledOperand) => isOperandSeen(evidence, operand, scope);
  return group.unless.some(isSeen) || group.missing.some(isSeen);
}

/** What an operand saw inside a scope, or nothing. */
function matchOperand(
  evidence: Evidence,
  operand: CompiledOperand,
  scope: Scope,
): Match | undefined {
  if (typeof operand !== 'number') return matchGroup(evidence, operand, scope);
  const hits = hitsInside(evidence.of(operand), scope);
  evidence.budget.spend(hits.length);
  return hits.length === 0 ? undefined : { hits, scopes: [scope] };
}

/** Every operand must be seen. */
function matchEach(
  evidence: Evidence,
  operands: readonly CompiledOperand[],
  scope: Scope,
): readonly Match[] | undefined {
  const matches: Match[] = [];
  for (const operand of operands) {
    const match = matchOperand(evidence, operand, scope);
    if (match === undefined) return undefined;
    matches.push(match);
  }
  return matches;
}

/** Every operand must be seen after the one before; each takes the earliest place that it can. */
function matchInOrder(
  evidence: Evidence,
  operands: readonly CompiledOperand[],
  scope: Scope,
): readonly Match[] | undefined {
  const matches: Match[] = [];
  let first = scope.first;
  for (const operand of operands) {
    const match = matchOperand(evidence, operand, { first, last: scope.last });
    if (match === undefined) return undefined;
    const earliest = match.hits.reduce<Hit | undefined>(
      (best, hit) => (best === undefined || hit.last < best.last ? hit : best),
      undefined,
    );
    matches.push(earliest === undefined ? match : { ...match, hits: [earliest] });
    first = earliest === undefined ? first : earliest.last + 1;
  }
  return matches;
}

/** The operands that are seen. */
function matchSome(
  evidence: Evidence,
  operands: readonly CompiledOperand[],
  scope: Scope,
): readonly Match[] {
  const matches: Match[] = [];
  for (const operand of operands) {
    const match = matchOperand(evidence, operand, scope);
    if (match !== undefined) matches.push(match);
  }
  return matches;
}

/** One match out of those of several places, which may share some of what they saw. */
function joinMatches(matches: readonly Match[]): Match | undefined {
  if (matches.length < 2) return matches[0];
  return {
    hits: [...new Set(matches.flatMap((match) => match.hits))],
    scopes: joinStretches(matches.flatMap((match) => match.scopes)),
  };
}
