import { explainAddedSite } from '../../added-site.ts';
import type { LintCheck } from '../lint-check.ts';

/** Whoever added the host believes that it is watched. */
export const unwatchedHost: LintCheck = {
  id: 'unwatched-host',
  finds: 'A host under "sites.add" that no browser can watch, or an adapter that there is not.',
  hint: 'Write the host alone, such as forum.example or *.forum.example, and an adapter of ours, or generic.',
  about: 'policy',
  inspect: ({ policy }) =>
    policy.sites.add.flatMap((site) => {
      const message = explainAddedSite(site);
      return message === undefined ? [] : [{ path: ['sites', 'add'], message }];
    }),
};
