import type { TextRange } from '../../../shared/text-range.ts';

/** Ranges of several searches in order; of two that overlap the longer stays. */
export function joinFound(...lists: readonly (readonly TextRange[])[]): readonly TextRange[] {
  const sorted = lists.flat().sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: TextRange[] = [];
  for (const range of sorted) {
    const before = kept.at(-1);
    if (before === undefined || range.start >= before.end) kept.push(range);
    else if (range.end - range.start > before.end - before.start) kept[kept.length - 1] = range;
  }
  return kept;
}
