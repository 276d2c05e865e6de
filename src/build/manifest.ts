import { readFileSync } from 'node:fs';

import type { ManifestV3Export } from '@crxjs/vite-plugin';

import { ADAPTERS } from '../adapters/index.ts';

/** The browsers that an extension is built for; Edge takes Chrome's. */
export type BuildTarget = 'chrome' | 'firefox';

type Manifest = Extract<ManifestV3Export, { manifest_version: number }>;

/** What `manifest.json` says: Chrome's form, with Firefox's settings beside it. */
interface SourceManifest extends Manifest {
  readonly background: { readonly service_worker: string; readonly type: 'module' };
}

/** Where the hosts may lie that an organisation adds: nobody knows them before. */
const ADDABLE_HOSTS = ['https://*/*'];

/** Whether a mode of `vite build` builds an extension. */
export function isBuildTarget(mode: string): mode is BuildTarget {
  return mode === 'chrome' || mode === 'firefox';
}

/**
 * The manifest of one browser, from the one `manifest.json`. Each browser would only warn about the
 * other's keys, but a warning on the administrator's extensions page costs trust.
 *
 * The hosts come from the adapters, which are all that the extension asks to see by itself. Any other
 * has to be added by the organisation, and is asked for by name.
 *
 * What the file cannot say itself: `key` gives an unpacked build in Chrome and Edge the same id
 * everywhere, which managed settings and tests need; it is a public key whose private part was
 * thrown away when it was made, so nothing can be signed with it. `match_about_blank` and
 * `match_origin_as_fallback` reach editors in frames that a site writes into without an address.
 */
export function manifestFor(target: BuildTarget): Manifest {
  const source: SourceManifest = JSON.parse(readFileSync('manifest.json', 'utf8'));
  const { background, browser_specific_settings: firefox, key, ...rest } = source;
  const hosts = listHosts();
  const common: Omit<Manifest, 'background'> = {
    ...rest,
    host_permissions: hosts,
    optional_host_permissions: ADDABLE_HOSTS,
    content_scripts: (rest.content_scripts ?? []).map((script) => ({ ...script, matches: hosts })),
  };
  if (target === 'chrome') return { ...common, background, ...(key === undefined ? {} : { key }) };
  const { minimum_chrome_version: _chromeOnly, ...shared } = common;
  return {
    ...shared,
    // Firefox has no service workers in extensions: the same file is its event page.
    background: { scripts: [background.service_worker], type: 'module' },
    browser_specific_settings: firefox,
  };
}

/** Every address that an adapter knows, each once, in order. */
function listHosts(): string[] {
  return [...new Set(ADAPTERS.flatMap(({ matches }) => matches))].sort();
}
