import { hostOfPattern } from '../../policy/site-host.ts';

/** What the extension asks the browser for, as it stands in the built manifest. */
export interface OwnPermissions {
  readonly permissions: readonly string[];
  /** Match patterns of the sites, such as `https://x.com/*`. */
  readonly hosts: readonly string[];
  /** Where hosts may lie that an organisation adds; nothing there is seen without being asked for. */
  readonly optionalHosts: readonly string[];
}

/** Put in by the build: see `src/build/own-permissions.ts`. */
declare const FOREPOST_OWN_PERMISSIONS: OwnPermissions;

export const OWN_PERMISSIONS: OwnPermissions = FOREPOST_OWN_PERMISSIONS;

/** The hosts of match patterns, such as `x.com` and `*.slack.com`. */
export function listHosts(patterns: readonly string[]): readonly string[] {
  return patterns.map(hostOfPattern);
}
