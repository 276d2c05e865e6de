import { GENERIC_ADAPTER } from '../shared/added-site-files.ts';
import { SITE_BOXES } from '../shared/site-boxes.ts';
import { readSiteHost } from './site-host.ts';

/** A host that a policy or the settings add, as it was written. */
interface AddedSite {
  readonly host: string;
  readonly adapter: string;
}

/** Why no browser can watch a host that is added, in one clause; `undefined` when it can. */
export function explainAddedSite({ host, adapter }: AddedSite): string | undefined {
  if (readSiteHost(host) === undefined) {
    return `"${host}" is not the name of a host, so nothing is watched there`;
  }
  if (adapter === GENERIC_ADAPTER || Object.hasOwn(SITE_BOXES, adapter)) return undefined;
  return `there is no adapter "${adapter}", so ${host} is not watched`;
}
