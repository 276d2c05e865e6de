import type { CompiledGroup, CompiledOperand, CueIndex } from '../compiled-rules.ts';
import { type Hit, hitsInside, type Scope } from './hit.ts';
import type { Sightings } from './sightings.ts';

/**
 * The hits of which every place where a group holds has one: those of whatever must be seen that is
 * seen least often. Nothing when the group can hold where it sees nothing at all.
 */
export function chooseAnchors(
  sightings: Sightings,
  group: CompiledGroup,
  scope: Scope,
): readonly Hit[] | undefined {
  const required = group.all.filter(mustBeSeen).map((operand) => [operand]);
  if (group.any.length > 0 && group.any.every(mustBeSeen)) required.push([...group.any]);
  let rarest: readonly Hit[] | undefined;
  for (const operands of required) {
    const hits = listLeafHits(sightings, operands, scope);
    if (rarest === undefined || hits.length < rarest.length) rarest = hits;
  }
  return rarest;
}

/** Everything inside a scope that operands look for, cue by cue; exceptions are not among it. */
export function listLeafHits(
  sightings: Sightings,
  operands: readonly CompiledOperand[],
  scope: Scope,
): readonly Hit[] {
  const cues = new Set<CueIndex>();
  addCues(cues, operands);
  return [...cues].flatMap((cue) => hitsInside(sightings.of(cue), scope));
}

/** Collects the cues that must or may be seen below operands. */
function addCues(cues: Set<CueIndex>, operands: readonly CompiledOperand[]): void {
  for (const operand of operands) {
    if (typeof operand === 'number') cues.add(operand);
    else if (operand.reads === undefined) {
      addCues(cues, operand.all);
      addCues(cues, operand.any);
    }
  }
}

/** Whether an operand holds only where something is seen: a lone `missing` does not. */
function mustBeSeen(operand: CompiledOperand): boolean {
  if (typeof operand === 'number') return true;
  if (operand.reads !== undefined) return false;
  return operand.all.some(mustBeSeen) || (operand.any.length > 0 && operand.any.every(mustBeSeen));
}
