import type { LintCheck } from '../lint-check.ts';

/** A clause may be there to be read only; mostly its rule was forgotten. */
export const clauseWithoutRule: LintCheck = {
  id: 'clause-without-rule',
  finds: 'A clause that no rule serves, so that nobody is ever shown it at the moment of posting.',
  hint: 'Write a rule for it, or leave it in if it is only there to be read.',
  about: 'entry',
  inspect: ({ policy }) => {
    const served = new Set(policy.rules.map(({ clause }) => clause));
    return Object.keys(policy.clauses)
      .filter((id) => !served.has(id))
      .map((id) => ({ path: ['clauses', id], message: `no rule serves "${id}"` }));
  },
};
