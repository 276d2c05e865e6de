import { fail, type Result, succeed } from '../../shared/result.ts';
import { suggestName } from '../parse/nearest-name.ts';
import type { Policy } from '../policy.ts';

/** Kinds of entry that can be shown alone, and the section that each stands in. */
export const ENTRY_SECTIONS = {
  clause: 'clauses',
  contact: 'contacts',
  signal: 'signals',
  rule: 'rules',
  guard: 'guards',
} as const;

export type EntryKind = keyof typeof ENTRY_SECTIONS;

/** Picks one entry out of a policy, or says which one may have been meant. */
export function selectEntry(
  policy: Policy,
  kind: EntryKind,
  id: string,
): Result<Partial<Policy>, string> {
  const section = ENTRY_SECTIONS[kind];
  const entries = policy[section];
  const known = Array.isArray(entries) ? entries.map((entry) => entry.id) : Object.keys(entries);
  if (!known.includes(id)) return fail(`unknown ${kind} "${id}"${suggestName(id, known)}`);
  const chosen = Array.isArray(entries)
    ? entries.filter((entry) => entry.id === id)
    : Object.fromEntries(Object.entries(entries).filter(([name]) => name === id));
  return succeed({ [section]: chosen });
}
