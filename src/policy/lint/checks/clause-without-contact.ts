import { DEFAULT_CONTACT } from '../../book/build-book.ts';
import type { LintCheck } from '../lint-check.ts';

/** The panel always offers somebody to ask. */
export const clauseWithoutContact: LintCheck = {
  id: 'clause-without-contact',
  finds: `A clause without a contact, in a policy without a contact "${DEFAULT_CONTACT}" for all.`,
  hint: `Give the clause a contact, or the policy a contact named "${DEFAULT_CONTACT}".`,
  about: 'entry',
  inspect: ({ policy }) => {
    if (Object.hasOwn(policy.contacts, DEFAULT_CONTACT)) return [];
    return Object.entries(policy.clauses)
      .filter(([, { contact }]) => contact === undefined)
      .map(([id]) => ({ path: ['clauses', id], message: `"${id}" names nobody to ask` }));
  },
};
