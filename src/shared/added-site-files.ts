/**
 * A host that an organisation adds says nothing of its markup. The script that is registered for it
 * therefore starts with one small file, which names the adapter before `watch` runs, so that no
 * storage is waited for.
 */

/** Under which symbol the name stands in the isolated world, which the page cannot reach. */
export const ADDED_ADAPTER_KEY = 'forepost.adapter';

/** The adapter for markup of which nothing is known; it has no host of its own. */
export const GENERIC_ADAPTER = 'generic';

/** The file that names an adapter, from the root of the extension. */
export function namingFileOf(adapter: string): string {
  return `content/as/${adapter}.js`;
}

/** What that file says. */
export function writeNamingFile(adapter: string): string {
  return `globalThis[Symbol.for(${JSON.stringify(ADDED_ADAPTER_KEY)})]=${JSON.stringify(adapter)};\n`;
}
