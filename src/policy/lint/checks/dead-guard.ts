import type { Policy } from '../../policy.ts';
import type { Guard } from '../../schema.ts';
import { explainDeadGroup } from '../explain-dead-group.ts';
import type { LintCheck } from '../lint-check.ts';

/** Such a guard looks like relief and is none. */
export const deadGuard: LintCheck = {
  id: 'dead-guard',
  finds: 'A guard that can never hold, or that touches only clauses which no rule serves.',
  hint: 'Name clauses that have rules without "always", and signals that have cues.',
  about: 'entry',
  inspect: ({ policy }) =>
    policy.guards.flatMap((guard) => {
      const path = ['guards', guard.id];
      const dead = explainDeadGroup(guard.match, [...path, 'match'], policy);
      if (dead) return [{ ...dead, message: `never holds, because ${dead.message}` }];
      if (touchesAnything(guard, policy)) return [];
      const clauses = listTouched(guard).join(', ');
      const message = `does nothing, because no rule that it may touch serves ${clauses}`;
      return [{ path, message }];
    }),
};

/** Whether any rule of a clause that the guard names can be silenced or softened. */
function touchesAnything(guard: Guard, policy: Policy): boolean {
  const touched = new Set(listTouched(guard));
  return policy.rules.some(({ clause, always }) => !always && touched.has(clause));
}

/** The clauses that a guard names. */
function listTouched({ silences = [], softens = [] }: Guard): readonly string[] {
  return [...silences, ...softens];
}
