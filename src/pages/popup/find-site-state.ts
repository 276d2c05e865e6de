import type { StoredCoverage } from '../../messaging/stored.ts';

/** What the popup can say about the tab in front. */
export type SiteState =
  | { readonly kind: 'not-covered' }
  | { readonly kind: 'not-used-yet'; readonly site: string }
  | { readonly kind: 'known'; readonly coverage: StoredCoverage };

/**
 * Judges the tab in front by its address, which the browser tells us only for sites on our list.
 * Of several frames' reports the newest counts.
 */
export function findSiteState(
  address: string | undefined,
  coverage: readonly StoredCoverage[],
): SiteState {
  const site = address === undefined ? undefined : webSiteOf(address);
  if (site === undefined) return { kind: 'not-covered' };
  const [newest] = coverage
    .filter((each) => each.site === site)
    .sort((one, other) => other.at - one.at);
  return newest === undefined
    ? { kind: 'not-used-yet', site }
    : { kind: 'known', coverage: newest };
}

/** The host of a web address; pages of the browser itself have none that counts. */
function webSiteOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? hostname : undefined;
}
