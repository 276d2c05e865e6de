import type { TextRange } from '../../shared/text-range.ts';
import type { Hit } from '../match/hit.ts';
import type { Scan } from '../text/scan.ts';

/** More marks than this help nobody. */
export const MAX_RANGES = 50;

/** The draft's own ranges behind hits: sorted, joined where they touch, on code-point boundaries. */
export function markRanges(draft: string, scan: Scan, hits: readonly Hit[]): readonly TextRange[] {
  const sorted = hits
    .filter((hit) => hit.end > hit.start)
    .sort((a, b) => a.start - b.start || a.end - b.end);
  // What touches as it is read may have invisible characters between it in the draft, and what does
  // not may be read from one character.
  const marks = joinRanges(sorted, 0).map(({ start, end }) =>
    snapToCodePoints(draft, scan.toOriginal(start, end)),
  );
  return joinRanges(marks, 1);
}

/** Joins sorted ranges that share at least so many units, and keeps the first of them. */
export function joinRanges(sorted: readonly TextRange[], least: 0 | 1): readonly TextRange[] {
  const joined: TextRange[] = [];
  for (const { start, end } of sorted) {
    const before = joined.at(-1);
    if (before !== undefined && start + least <= before.end) {
      joined[joined.length - 1] = { start: before.start, end: Math.max(before.end, end) };
    } else joined.push({ start, end });
  }
  return joined.slice(0, MAX_RANGES);
}

/** Widens a range that cuts a pair of surrogates, and keeps it inside the draft. */
function snapToCodePoints(draft: string, range: TextRange): TextRange {
  const start = isInsidePair(draft, range.start) ? range.start - 1 : range.start;
  const end = isInsidePair(draft, range.end) ? range.end + 1 : range.end;
  return { start: Math.max(0, start), end: Math.min(draft.length, end) };
}

/** Whether an offset lies between the two halves of one character. */
function isInsidePair(draft: string, offset: number): boolean {
  const before = draft.charCodeAt(offset - 1);
  const after = draft.charCodeAt(offset);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}
