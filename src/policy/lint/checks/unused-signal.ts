import type { Policy } from '../../policy.ts';
import type { Signal } from '../../schema.ts';
import type { LintCheck } from '../lint-check.ts';
import { listAllOperands, readSignal } from '../list-operands.ts';
import { listSignals } from '../signal-terms.ts';

/** Often a name that was changed in one place only. */
export const unusedSignal: LintCheck = {
  id: 'unused-signal',
  finds: 'A signal that no rule and no guard uses, directly or through another signal.',
  hint: 'Use it in a rule or a guard, or take it out.',
  about: 'entry',
  inspect: ({ policy }) => {
    const used = listUsed(policy);
    return Object.entries(policy.signals)
      .filter(([, signal]) => !used.has(signal))
      .map(([id]) => ({ path: ['signals', id], message: `no rule or guard uses "${id}"` }));
  },
};

/** Every signal that is used, with those that it borrows from. */
function listUsed(policy: Policy): ReadonlySet<Signal> {
  const signals = listAllOperands(policy).flatMap(
    ({ operand }) => readSignal(operand, policy) ?? [],
  );
  return new Set(signals.flatMap((signal) => listSignals(signal, policy)));
}
