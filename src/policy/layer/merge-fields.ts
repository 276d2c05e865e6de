/** Merges things by name, field by field: a higher layer's field replaces the lower one's. */
export function mergeRecords<Entry extends object>(
  records: readonly (Readonly<Record<string, Entry>> | undefined)[],
): Record<string, Entry> {
  const merged = new Map<string, Entry>();
  for (const record of records) {
    for (const [name, entry] of Object.entries(record ?? {})) {
      merged.set(name, { ...merged.get(name), ...entry });
    }
  }
  return Object.fromEntries(merged);
}

/** Merges lists of things with an id, field by field, in the order in which ids first appear. */
export function mergeById<Entry extends { readonly id: string }>(
  lists: readonly (readonly Entry[] | undefined)[],
  mergeEntry: (lower: Entry, higher: Entry) => Entry = (lower, higher) => ({ ...lower, ...higher }),
): Entry[] {
  const merged = new Map<string, Entry>();
  for (const entry of lists.flatMap((list) => list ?? [])) {
    const lower = merged.get(entry.id);
    merged.set(entry.id, lower ? mergeEntry(lower, entry) : entry);
  }
  return [...merged.values()];
}

/** Puts lists together, each word once. */
export function uniteLists(lists: readonly (readonly string[] | undefined)[]): string[] {
  return [...new Set(lists.flatMap((list) => list ?? []))];
}
