import { STORED, type StoredStrings } from '../messaging/stored.ts';
import { pickLocale } from '../shared/pick-locale.ts';
import type { Strings } from '../shared/strings.ts';
import type { Edge } from './edge.ts';
import { codeOf, noteFault } from './faults.ts';

/** What the language of the interface needs beside the common edge. */
export interface StringsEdge extends Edge {
  /** Another version brings other strings. */
  readonly version: string;
  /** The strings of every language that Forepost speaks, by its tag. */
  readonly locales: Readonly<Record<string, Strings>>;
}

/**
 * Keeps the strings of the language that the organisation has set, for pages and content scripts
 * to read: the browser itself offers them in its own language only. Without a setting, or with a
 * language that Forepost does not speak, the browser's language stays. Never rejects.
 */
export async function keepStrings(edge: StringsEdge, language: string | undefined): Promise<void> {
  const tag = pickLocale(language, Object.keys(edge.locales));
  const strings = tag === undefined ? undefined : edge.locales[tag];
  const wanted: StoredStrings | null =
    tag === undefined || strings === undefined ? null : { tag, version: edge.version, strings };
  try {
    const { [STORED.strings]: stored } = await edge.storage.get(STORED.strings);
    if (!isSame(stored, wanted)) await edge.storage.set({ [STORED.strings]: wanted });
  } catch (cause) {
    await noteFault(edge, { unit: 'language', code: `keep:${codeOf(cause)}` });
  }
}

/** Whether the same strings are there already, or none are and none are wanted. */
function isSame(stored: unknown, wanted: StoredStrings | null): boolean {
  if (typeof stored !== 'object' || stored === null) return wanted === null;
  if (wanted === null || !('tag' in stored) || !('version' in stored)) return false;
  return stored.tag === wanted.tag && stored.version === wanted.version;
}
