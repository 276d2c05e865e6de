import type { MergedProblem } from '../../layer/find-origin.ts';
import { isSwitchedOff } from '../../layer/merge-rules.ts';
import type { Policy } from '../../policy.ts';
import type { Rule } from '../../schema.ts';
import { covers, explainDeadGroup, listRequired } from '../explain-dead-group.ts';
import { explainNoMoment } from '../explain-no-moment.ts';
import type { LintCheck, LintSubject } from '../lint-check.ts';
import { nameOperand } from '../list-operands.ts';

/** Such a rule looks like protection and is none. */
export const unreachableRule: LintCheck = {
  id: 'unreachable-rule',
  finds: 'A rule that can never speak: by its conditions, its signals or its exceptions.',
  hint: 'Change the condition or exception, or take the rule out.',
  about: 'entry',
  inspect: (subject) => [
    ...listWrittenOff(subject),
    ...subject.policy.rules.flatMap((rule) => explainSilence(rule, subject)),
  ],
};

/** Rules that one file both writes and switches off; merging has left them out. */
function listWrittenOff({ layers }: LintSubject): readonly MergedProblem[] {
  return layers.flatMap(({ layer }) =>
    (layer.rules ?? [])
      .filter(({ match, severity }) => match !== undefined && isSwitchedOff(severity))
      .map(({ id }) => ({
        path: ['rules', id, 'severity'],
        message: 'never speaks, because its severity is off for everyone',
      })),
  );
}

/** Why a rule never speaks. */
function explainSilence(rule: Rule, subject: LintSubject): readonly MergedProblem[] {
  const { policy } = subject;
  const found =
    explainNoMoment(rule, subject) ??
    explainDeadGroup(rule.match, ['rules', rule.id, 'match'], policy) ??
    explainException(rule, policy);
  return found ? [{ ...found, message: `never speaks, because ${found.message}` }] : [];
}

/** Why what a rule requires also silences it anywhere in the post. */
function explainException(rule: Rule, policy: Policy): MergedProblem | undefined {
  const required = listRequired(rule.match);
  for (const [index, exception] of (rule.unless ?? []).entries()) {
    const clash = required.find((operand) => covers(exception, operand, policy));
    if (clash === undefined) continue;
    const message = `its match requires ${nameOperand(clash)}, which "unless" rules out`;
    return { path: ['rules', rule.id, 'unless', index], message };
  }
  return undefined;
}
