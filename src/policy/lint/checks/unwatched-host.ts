import { GENERIC_ADAPTER } from '../../../shared/added-site-files.ts';
import { SITE_BOXES } from '../../../shared/site-boxes.ts';
import { readSiteHost } from '../../site-host.ts';
import type { LintCheck } from '../lint-check.ts';

/** Whoever added the host believes that it is watched. */
export const unwatchedHost: LintCheck = {
  id: 'unwatched-host',
  finds: 'A host under "sites.add" that no browser can watch, or an adapter that there is not.',
  hint: 'Write the host alone, such as forum.example or *.forum.example, and an adapter of ours, or generic.',
  about: 'policy',
  inspect: ({ policy }) =>
    policy.sites.add.flatMap(({ host, adapter }) => {
      const path = ['sites', 'add'];
      if (readSiteHost(host) === undefined) {
        return [
          { path, message: `"${host}" is not the name of a host, so nothing is watched there` },
        ];
      }
      if (adapter === GENERIC_ADAPTER || Object.hasOwn(SITE_BOXES, adapter)) return [];
      return [{ path, message: `there is no adapter "${adapter}", so ${host} is not watched` }];
    }),
};
