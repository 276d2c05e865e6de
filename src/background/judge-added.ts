import type { AddedSite } from '../messaging/added-sites.ts';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import { coversHost, hostOfPattern, readSiteHost } from '../policy/site-host.ts';
import { GENERIC_ADAPTER } from '../shared/added-site-files.ts';
import { SITE_BOXES } from '../shared/site-boxes.ts';

const ADAPTERS: ReadonlySet<string> = new Set([...Object.keys(SITE_BOXES), GENERIC_ADAPTER]);

/**
 * What can be watched of the hosts that a policy adds, before the browser is asked: the rest is
 * `waiting`. Of a host that is named twice the last one counts, as in layers.
 */
export function judgeAdded(
  { add, off }: CompiledPolicy['sites'],
  listed: readonly string[],
): readonly AddedSite[] {
  const listedHosts = listed.map(hostOfPattern);
  const judged = add.map(({ host: given, adapter }): AddedSite => {
    const host = readSiteHost(given);
    if (host === undefined) return { host: given, adapter, state: 'bad-host' };
    if (!ADAPTERS.has(adapter)) return { host, adapter, state: 'unknown-adapter' };
    if (listedHosts.some((each) => coversHost(each, host))) {
      return { host, adapter, state: 'listed' };
    }
    return { host, adapter, state: isOff(off, host, adapter) ? 'off' : 'waiting' };
  });
  return [...new Map(judged.map((site) => [site.host, site])).values()];
}

/** Whether the policy leaves a host alone, by itself, by a domain above it, or by its adapter. */
function isOff(off: readonly string[], host: string, adapter: string): boolean {
  return off.some((each) => each === adapter || each === host || coversHost(`*.${each}`, host));
}
