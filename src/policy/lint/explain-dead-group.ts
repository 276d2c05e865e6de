import type { MergedProblem } from '../layer/find-origin.ts';
import type { PolicyPath } from '../parse/policy-problem.ts';
import type { Policy } from '../policy.ts';
import type { Group, Operand, Signal } from '../schema.ts';
import { asGroup, nameOperand, readSignal } from './list-operands.ts';
import { listSignals } from './signal-terms.ts';

/** Why a group can never hold, in the words after "never …, because"; `undefined` when it can. */
export function explainDeadGroup(
  group: Group | undefined,
  path: PolicyPath,
  policy: Policy,
): MergedProblem | undefined {
  if (!group) return undefined;
  for (const [index, operand] of (group.all ?? []).entries()) {
    const dead = explainDeadOperand(operand, [...path, 'all', index], policy);
    if (dead) return dead;
  }
  return explainDeadChoice(group, path, policy) ?? explainContradiction(group, path, policy);
}

/** The names and signals that must be seen wherever a group holds. */
export function listRequired(group: Group | undefined): readonly Operand[] {
  return (group?.all ?? []).flatMap((operand) => {
    const inner = asGroup(operand);
    return inner ? listRequired(inner) : [operand];
  });
}

/** Whether one signal is seen wherever another is: the same one, or one that borrows its cues. */
export function covers(wide: Operand, narrow: Operand, policy: Policy): boolean {
  if (wide === narrow) return true;
  const [wideSignal, narrowSignal] = [readSignal(wide, policy), readSignal(narrow, policy)];
  if (!wideSignal || !narrowSignal) return false;
  return listSignals(wideSignal, policy).includes(narrowSignal);
}

/** Whether a signal has anything that could be seen; lists of the organisation may be empty. */
export function hasCues(signal: Signal, policy: Policy): boolean {
  return listSignals(signal, policy).some(({ signals: _, organisation = [], ...cues }) => {
    const isNamed = organisation.some((list) => policy.organisation[list].length > 0);
    return (
      isNamed || Object.values(cues).some((value) => !Array.isArray(value) || value.length > 0)
    );
  });
}

/** Why an operand can never be seen. */
function explainDeadOperand(
  operand: Operand,
  path: PolicyPath,
  policy: Policy,
): MergedProblem | undefined {
  const group = asGroup(operand);
  if (group) return explainDeadGroup(group, path, policy);
  if (typeof operand !== 'string' && 'replyTo' in operand) {
    return explainDeadOperand(operand.replyTo, [...path, 'replyTo'], policy);
  }
  const signal = readSignal(operand, policy);
  if (!signal || hasCues(signal, policy)) return undefined;
  return { path, message: `${nameOperand(operand)} has nothing that could be seen` };
}

/** Why too few of `any` can be seen. */
function explainDeadChoice(
  group: Group,
  path: PolicyPath,
  policy: Policy,
): MergedProblem | undefined {
  const { any = [], count = 1 } = group;
  const dead = any.filter((operand, index) =>
    explainDeadOperand(operand, [...path, 'any', index], policy),
  );
  if (any.length === 0 || any.length - dead.length >= count) return undefined;
  const names = dead.map(nameOperand).join(', ');
  return { path: [...path, 'any'], message: `nothing of ${names} could be seen` };
}

/** Why what a group requires also silences it. */
function explainContradiction(
  group: Group,
  path: PolicyPath,
  policy: Policy,
): MergedProblem | undefined {
  const required = listRequired(group);
  for (const field of ['unless', 'missing'] as const) {
    for (const [index, exception] of (group[field] ?? []).entries()) {
      const clash = required.find((operand) => covers(exception, operand, policy));
      if (clash === undefined) continue;
      const message = `it requires ${nameOperand(clash)}, which "${field}" rules out`;
      return { path: [...path, field, index], message };
    }
  }
  return undefined;
}
