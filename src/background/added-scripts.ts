import type { AddedSite } from '../messaging/added-sites.ts';
import { coversHost, hostOfPattern, patternOfHost } from '../policy/site-host.ts';
import { namingFileOf } from '../shared/added-site-files.ts';
import type { Scripting } from '../shared/browser.ts';

/** A content script as the browser is asked to run it. */
export type SiteScript = Scripting.RegisteredContentScript;

/** What an extension's own files and hosts are, as its manifest has them. */
export interface OwnScripts {
  /** Match patterns of the listed sites. */
  readonly listed: readonly string[];
  /** The files that run on them. */
  readonly watchFiles: readonly string[];
}

/**
 * The script for one host, as the manifest has it for listed sites. A host with a star leaves out
 * what is listed or added below it by itself, so that no frame is watched twice.
 */
export function writeSiteScript(
  { host, adapter }: AddedSite,
  others: readonly AddedSite[],
  { listed, watchFiles }: OwnScripts,
): SiteScript {
  const below = [...listed, ...others.map((other) => patternOfHost(other.host))].filter(
    (pattern) => hostOfPattern(pattern) !== host && coversHost(host, hostOfPattern(pattern)),
  );
  return {
    id: `${adapter} ${host}`,
    matches: [patternOfHost(host)],
    ...(below.length === 0 ? {} : { excludeMatches: below.sort() }),
    js: [namingFileOf(adapter), ...watchFiles],
    runAt: 'document_start',
    allFrames: true,
    // Editors in frames that a site writes into without an address.
    matchOriginAsFallback: true,
    persistAcrossSessions: true,
  };
}

/** Whether a registered script does what a wanted one would; browsers add fields of their own. */
export function isSameScript(one: SiteScript, other: SiteScript): boolean {
  return describe(one) === describe(other);
}

function describe({ id, matches, excludeMatches, js }: SiteScript): string {
  return JSON.stringify([id, matches, [...(excludeMatches ?? [])].sort(), js]);
}
