import type { MergedProblem } from '../../layer/find-origin.ts';
import type { PolicyPath } from '../../parse/policy-problem.ts';
import type { Signal } from '../../schema.ts';
import type { LintCheck } from '../lint-check.ts';
import { listAllOperands, readSignal } from '../list-operands.ts';
import { foldTerm } from '../signal-terms.ts';

/** Harmless, but a list that repeats itself is hard to keep. */
export const repeatedTerm: LintCheck = {
  id: 'repeated-term',
  finds: 'A term that stands twice in the same signal; case does not make it another one.',
  hint: 'Keep one of the two.',
  about: 'entry',
  inspect: ({ policy }) => {
    const named = Object.entries(policy.signals).flatMap(([id, signal]) =>
      findRepeated(signal, ['signals', id]),
    );
    const inPlace = listAllOperands(policy).flatMap(({ operand, path }) => {
      const signal = typeof operand === 'string' ? undefined : readSignal(operand, policy);
      return signal ? findRepeated(signal, path) : [];
    });
    return [...named, ...inPlace];
  },
};

/** Terms that a signal lists again. */
function findRepeated({ terms = [] }: Signal, path: PolicyPath): readonly MergedProblem[] {
  const seen = new Map<string, number>();
  return terms.flatMap((term, index) => {
    const first = seen.get(foldTerm(term));
    if (first === undefined) {
      seen.set(foldTerm(term), index);
      return [];
    }
    const message = `"${term}" is already in this list, as entry ${first + 1}`;
    return [{ path: [...path, 'terms', index], message }];
  });
}
