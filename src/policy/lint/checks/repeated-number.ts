import type { LintCheck } from '../lint-check.ts';

/** People cite a clause by its number. */
export const repeatedNumber: LintCheck = {
  id: 'repeated-number',
  finds: 'Two clauses with the same number, so that citing it does not tell which one is meant.',
  hint: 'Give each clause a number of its own.',
  about: 'entry',
  inspect: ({ policy }) => {
    const clauses = Object.entries(policy.clauses);
    return clauses.flatMap(([id, { number }]) => {
      const other = clauses.find(([each, clause]) => each !== id && clause.number === number);
      if (!other) return [];
      const message = `number ${number} is also that of "${other[0]}"`;
      return [{ path: ['clauses', id, 'number'], message }];
    });
  },
};
