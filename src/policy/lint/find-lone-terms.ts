import type { Policy } from '../policy.ts';
import type { Group, Operand } from '../schema.ts';
import { asGroup, readSignal } from './list-operands.ts';
import { listTerms } from './signal-terms.ts';

/** How many things a group must see before it holds; 0 for one that only misses something. */
export function countNeeds(group: Group = {}): number {
  const all = (group.all ?? []).reduce((sum, operand) => sum + countOperandNeeds(operand), 0);
  const fewest = (group.any ?? []).map(countOperandNeeds).sort((left, right) => left - right);
  const any = fewest.slice(0, group.count ?? 1).reduce((sum, needs) => sum + needs, 0);
  return all + any;
}

/** The terms of which a single one, alone in a post, makes a group hold. */
export function findLoneTerms(group: Group | undefined, policy: Policy): ReadonlySet<string> {
  if (!group || countNeeds(group) !== 1) return new Set();
  const all = (group.all ?? []).filter((operand) => countOperandNeeds(operand) > 0);
  const operands = all.length > 0 ? all : (group.any ?? []);
  return new Set(operands.flatMap((operand) => [...loneTermsOf(operand, policy)]));
}

/** A group needs what is in it; anything else needs one sighting. */
function countOperandNeeds(operand: Operand): number {
  const group = asGroup(operand);
  return group ? countNeeds(group) : 1;
}

/** The terms that alone make an operand seen; those of a period are meant to. */
function loneTermsOf(operand: Operand, policy: Policy): ReadonlySet<string> {
  const group = asGroup(operand);
  if (group) return findLoneTerms(group, policy);
  const signal = readSignal(operand, policy);
  return signal ? listTerms(signal, policy) : new Set();
}
