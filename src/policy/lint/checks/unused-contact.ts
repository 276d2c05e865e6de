import { DEFAULT_CONTACT } from '../../book/build-book.ts';
import type { LintCheck } from '../lint-check.ts';

/** Often a name that was changed in one place only. */
export const unusedContact: LintCheck = {
  id: 'unused-contact',
  finds: 'A contact that no clause, no period and no other contact names.',
  hint: 'Name it as the contact of a clause, or take it out.',
  about: 'entry',
  inspect: ({ policy }) => {
    const named = new Set([
      DEFAULT_CONTACT,
      ...Object.values(policy.clauses).map(({ contact }) => contact),
      ...Object.values(policy.contacts).map(({ outOfHours }) => outOfHours),
      ...policy.periods.map(({ contact }) => contact),
    ]);
    return Object.keys(policy.contacts)
      .filter((id) => !named.has(id))
      .map((id) => ({ path: ['contacts', id], message: `nothing sends anyone to "${id}"` }));
  },
};
