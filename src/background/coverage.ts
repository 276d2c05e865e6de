import type { Request } from '../messaging/messages.ts';
import type { Sender } from '../messaging/server.ts';
import { readCoverage, STORED, type StoredCoverage } from '../messaging/stored.ts';
import type { Edge } from './edge.ts';

/** Kept at most; the site that was told of the longest ago makes room. */
export const MAX_COVERED_SITES = 100;

/** An unchanged state is written again only after this long: pages report on every load. */
export const COVERAGE_REFRESH_MS = 60 * 60 * 1000;

/**
 * Notes for the status page how an adapter is doing on the sender's site. Private windows leave no
 * trace, and a frame without an address has no site. Rejects if storage fails.
 */
export async function noteCoverage(
  edge: Edge,
  report: Request<'report-coverage'>,
  sender: Sender,
): Promise<boolean> {
  const { host, isPrivate } = sender;
  if (isPrivate || host === undefined) return false;
  return edge.runExclusive('coverage', async () => {
    const sites = await readCoverage(edge.storage);
    const noted = { adapter: report.adapter, site: host, state: report.state, at: edge.now() };
    if (isAlreadyKnown(sites, noted)) return true;
    const others = sites.filter((other) => !isSameSite(other, noted));
    await edge.storage.set({ [STORED.coverage]: [...others, noted].slice(-MAX_COVERED_SITES) });
    return true;
  });
}

function isAlreadyKnown(sites: readonly StoredCoverage[], noted: StoredCoverage): boolean {
  return sites.some(
    (known) =>
      isSameSite(known, noted) &&
      known.state === noted.state &&
      Math.abs(noted.at - known.at) < COVERAGE_REFRESH_MS,
  );
}

function isSameSite(one: StoredCoverage, other: StoredCoverage): boolean {
  return one.adapter === other.adapter && one.site === other.site;
}
