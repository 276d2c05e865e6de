import type { LintCheck } from '../lint-check.ts';

/** Out of hours, people are sent back to where nobody answers. */
export const ownStandIn: LintCheck = {
  id: 'own-stand-in',
  finds: 'A contact that is its own contact out of hours.',
  hint: 'Name another contact under "outOfHours", or take it out.',
  about: 'entry',
  inspect: ({ policy }) =>
    Object.entries(policy.contacts)
      .filter(([id, { outOfHours }]) => outOfHours === id)
      .map(([id]) => ({
        path: ['contacts', id, 'outOfHours'],
        message: `"${id}" sends people to itself out of hours`,
      })),
};
