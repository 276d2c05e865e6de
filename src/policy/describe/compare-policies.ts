import type { Policy } from '../policy.ts';
import { writeInOrder } from './write-in-order.ts';

/** Sections that are compared entry by entry; all else is compared as settings. */
export const COMPARED_SECTIONS = [
  'clauses',
  'rules',
  'guards',
  'signals',
  'contacts',
  'periods',
  'replies',
  'training',
] as const;
const SETTINGS = [
  'title',
  'language',
  'jurisdiction',
  'url',
  'organisation',
  'actions',
  'rollout',
  'accounts',
  'sites',
] as const;

/** One entry that two policies do not share, or that differs. */
export interface PolicyChange {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly section: (typeof COMPARED_SECTIONS)[number] | 'settings';
  readonly id: string;
  /** Of a changed entry: the fields that differ. */
  readonly fields: readonly string[];
}

/** Tells what was added, removed and changed from one policy to another, section by section. */
export function comparePolicies(old: Policy, now: Policy): readonly PolicyChange[] {
  const entries = COMPARED_SECTIONS.flatMap((section) =>
    compareEntries(section, listEntries(old[section]), listEntries(now[section])),
  );
  const settings = SETTINGS.filter(
    (name) => writeInOrder(old[name]) !== writeInOrder(now[name]),
  ).map(
    (id): PolicyChange => ({
      kind: 'changed',
      section: 'settings',
      id,
      fields: listDifferent(old[id], now[id]),
    }),
  );
  return [...entries, ...settings];
}

/** The differences of one section: removed entries, then changed ones, then new ones. */
function compareEntries(
  section: PolicyChange['section'],
  old: ReadonlyMap<string, unknown>,
  now: ReadonlyMap<string, unknown>,
): readonly PolicyChange[] {
  const only = (here: ReadonlyMap<string, unknown>, there: ReadonlyMap<string, unknown>) =>
    [...here.keys()].filter((id) => !there.has(id));
  const changed = [...old.keys()].filter(
    (id) => now.has(id) && writeInOrder(old.get(id)) !== writeInOrder(now.get(id)),
  );
  return [
    ...only(old, now).map((id) => ({ kind: 'removed' as const, section, id, fields: [] })),
    ...changed.map((id) => {
      const fields = listDifferent(old.get(id), now.get(id));
      return { kind: 'changed' as const, section, id, fields };
    }),
    ...only(now, old).map((id) => ({ kind: 'added' as const, section, id, fields: [] })),
  ];
}

/** Entries by id, whether they are a list or go by name. */
function listEntries(section: unknown): ReadonlyMap<string, unknown> {
  if (!Array.isArray(section)) return readFields(section);
  return new Map(section.map((entry: unknown) => [String(readFields(entry).get('id')), entry]));
}

/** The fields in which two things differ. */
function listDifferent(old: unknown, now: unknown): readonly string[] {
  const [before, after] = [readFields(old), readFields(now)];
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].filter(
    (name) => writeInOrder(before.get(name)) !== writeInOrder(after.get(name)),
  );
}

/** The fields of a thing; what is no set of fields has none. */
function readFields(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}
