import type { AddedSite } from '../messaging/added-sites.ts';
import { patternOfHost } from '../policy/site-host.ts';
import type { Browser } from '../shared/browser.ts';

/** The hosts that wait for the person's permission. */
export function listWaiting(added: readonly AddedSite[]): readonly string[] {
  return added.flatMap(({ host, state }) => (state === 'waiting' ? [host] : []));
}

/**
 * Has the browser ask for hosts; answers whether the person has agreed. Browsers take it only
 * inside a click, so nothing may be waited for before it.
 */
export function askForHosts(
  permissions: Pick<Browser['permissions'], 'request'>,
  hosts: readonly string[],
): Promise<boolean> {
  return permissions.request({ origins: hosts.map(patternOfHost) });
}
