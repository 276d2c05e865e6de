import type { TextRange } from '../../shared/text-range.ts';

/** Where the plain text and the draft differ in length. Between the entries both run alike. */
export interface OffsetMap {
  /** `length` units of the plain text at `plain` stand for `[start, end)` of the draft. Rising. */
  add(plain: number, length: number, start: number, end: number): void;
  /** The plain text's last unit, at `plain`, stands for everything up to `end` of the draft. */
  extendLast(plain: number, end: number): void;
  /** The draft's range behind a plain one; an empty range stays empty. */
  readonly toOriginal: (start: number, end: number) => TextRange;
}

/** The map of a text that is its own plain text. */
export const IDENTITY: OffsetMap['toOriginal'] = (start, end) => ({ start, end });

interface Entry {
  readonly plain: number;
  readonly plainEnd: number;
  readonly start: number;
  readonly end: number;
}

/** A map without differences. */
export function createOffsetMap(): OffsetMap {
  const entries: Entry[] = [];
  /** The last entry that begins at or before a plain offset. */
  const entryAt = (plain: number): Entry | undefined => {
    let low = 0;
    let high = entries.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((entries[middle]?.plain ?? 0) <= plain) low = middle + 1;
      else high = middle;
    }
    return entries[low - 1];
  };
  const startOf = (plain: number): number => {
    const entry = entryAt(plain);
    if (entry === undefined) return plain;
    return plain < entry.plainEnd ? entry.start : entry.end + plain - entry.plainEnd;
  };
  const endOf = (plain: number): number => {
    const entry = entryAt(plain - 1);
    if (entry === undefined) return plain;
    return plain - 1 < entry.plainEnd ? entry.end : entry.end + plain - entry.plainEnd;
  };
  return {
    add(plain, length, start, end) {
      entries.push({ plain, plainEnd: plain + length, start, end });
    },
    extendLast(plain, end) {
      const start = startOf(plain);
      // What was left out behind the unit is now part of it.
      while ((entries.at(-1)?.plain ?? 0) > plain) entries.pop();
      const last = entries.at(-1);
      if (last !== undefined && plain < last.plainEnd)
        entries[entries.length - 1] = { ...last, end };
      else entries.push({ plain, plainEnd: plain + 1, start, end });
    },
    toOriginal: (start, end) => {
      const from = startOf(start);
      return { start: from, end: end <= start ? from : endOf(end) };
    },
  };
}
