import type { Policy } from '../../policy.ts';
import type { Group, Operand } from '../../schema.ts';
import type { LintCheck } from '../lint-check.ts';
import { listGroups, nameOperand, readSignal } from '../list-operands.ts';
import { listTerms } from '../signal-terms.ts';

/** Words that are named; more would hide the point. */
const MAX_NAMED = 3;

/** An author who counts on both signals for one word waits in vain. */
export const sharedTerm: LintCheck = {
  id: 'shared-term',
  finds:
    'Two signals that a rule asks for together and that share a word, which counts for one of them.',
  hint: 'Keep the word in one of the two signals.',
  about: 'entry',
  inspect: ({ policy }) =>
    policy.rules.flatMap(({ id, match }) =>
      listGroups(match, ['rules', id, 'match']).flatMap(({ group, path }) =>
        listTogether(group).flatMap(([left, right]) => {
          const shared = listShared(left, right, policy);
          if (shared.length === 0) return [];
          const words = shared.slice(0, MAX_NAMED).map((term) => `"${term}"`);
          const more = shared.length > MAX_NAMED ? ` and ${shared.length - MAX_NAMED} more` : '';
          const names = `${nameOperand(left)} and ${nameOperand(right)}`;
          return [{ path, message: `${names} share ${words.join(', ')}${more}` }];
        }),
      ),
    ),
};

/** Pairs of operands that must both be seen; a choice may well share words, for each counts once. */
function listTogether({ all = [] }: Group): readonly (readonly [Operand, Operand])[] {
  return all.flatMap((left, index) => all.slice(index + 1).map((right) => [left, right] as const));
}

/** The terms of both signals. */
function listShared(left: Operand, right: Operand, policy: Policy): readonly string[] {
  const [one, other] = [readSignal(left, policy), readSignal(right, policy)];
  if (!one || !other) return [];
  const terms = listTerms(other, policy);
  return [...listTerms(one, policy)].filter((term) => terms.has(term));
}
