import type { Adapter } from './adapter.ts';
import { generic } from './generic.ts';
import { ADAPTERS, PRACTICE_ADAPTERS } from './index.ts';

/** The adapter that knows an address; `undefined` on a site that is not listed. */
export function pickAdapter(address: string): Adapter | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  return [...ADAPTERS, ...PRACTICE_ADAPTERS].find((adapter) =>
    adapter.matches.some((pattern) => covers(pattern, url)),
  );
}

/** The adapter that an organisation has named for a host of its own; `undefined` for any other word. */
export function findAdapter(id: string | undefined): Adapter | undefined {
  return [...ADAPTERS, generic].find((adapter) => adapter.id === id);
}

/** Whether a WebExtension match pattern covers an address; ports are not part of a pattern. */
function covers(pattern: string, url: URL): boolean {
  const [, scheme, host = '', path = ''] = /^(\w+):\/\/([^/]+)(\/.*)$/.exec(pattern) ?? [];
  if (`${scheme}:` !== url.protocol) return false;
  if (host.startsWith('*.')) {
    const domain = host.slice(2);
    if (url.hostname !== domain && !url.hostname.endsWith(`.${domain}`)) return false;
  } else if (host !== url.hostname) return false;
  return path === '/*' || url.pathname === path;
}
