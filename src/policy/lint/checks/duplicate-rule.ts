import { writeInOrder } from '../../describe/write-in-order.ts';
import type { Rule } from '../../schema.ts';
import type { LintCheck } from '../lint-check.ts';

/** Of two such rules only the graver is ever shown, and a change to one of them changes nothing. */
export const duplicateRule: LintCheck = {
  id: 'duplicate-rule',
  finds: 'A rule that says what another rule of the same clause says already.',
  hint: 'Take one of the two out, or change what it looks for.',
  about: 'entry',
  inspect: ({ policy }) =>
    policy.rules.flatMap((rule, index) => {
      const earlier = policy.rules.slice(0, index).find((other) => saysAlready(other, rule));
      if (!earlier) return [];
      const message = `looks for the same as "${earlier.id}", for the same clause`;
      return [{ path: ['rules', rule.id], message }];
    }),
};

/** Whether `other` sees whatever `rule` sees, in every moment of posting. */
function saysAlready(other: Rule, rule: Rule): boolean {
  return (
    other.clause === rule.clause &&
    writeInOrder(other.match) === writeInOrder(rule.match) &&
    writeInOrder(other.unless ?? []) === writeInOrder(rule.unless ?? []) &&
    writeInOrder(other.severity) === writeInOrder(rule.severity) &&
    (other.when === undefined || writeInOrder(other.when) === writeInOrder(rule.when ?? {}))
  );
}
