import type { LintCheck } from '../lint-check.ts';

/** Packs know the organisation only by these lists. */
export const unnamedOrganisation: LintCheck = {
  id: 'unnamed-organisation',
  finds: 'A policy that does not say what the organisation is called.',
  hint: 'List its names under "organisation", with aliases, handles and domains.',
  about: 'policy',
  inspect: ({ policy }) => {
    if (policy.organisation.names.length > 0) return [];
    const message = 'no name is given, so rules about the organisation cannot know it by name';
    return [{ path: ['organisation', 'names'], message }];
  },
};
