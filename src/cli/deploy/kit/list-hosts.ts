import type { Org } from '../org-schema.ts';
import { CHROMIUM_PLACES } from './chromium-policy.ts';

/**
 * Hosts that browsers must reach, for the firewall: all that Forepost's deployment asks for. Hosts
 * that the settings add are not among them: Forepost reads what is typed there and asks for nothing.
 */
export function listHosts({ browsers, settings }: Org): readonly string[] {
  const { chrome, edge, firefox } = browsers;
  const addresses = [
    ...[chrome, edge, firefox].flatMap((each) => [each?.updateUrl, each?.package]),
    settings.policyUrl,
    settings.crisisUrl,
    settings.measurement?.url,
  ];
  const stores = Object.values(CHROMIUM_PLACES).flatMap(({ store }) =>
    [chrome?.updateUrl, edge?.updateUrl].includes(store.updateUrl) ? store.hosts : [],
  );
  const hosts = addresses.flatMap((address) =>
    address === undefined ? [] : new URL(address).host,
  );
  return [...new Set([...hosts, ...stores])].sort();
}
