import type { TextRange } from '../../shared/text-range.ts';

/**
 * Every match of a global pattern of our own, as ranges. Where the pattern has the group `mark`,
 * that group is the range (the pattern then needs the flag `d`). `accept` judges each match.
 */
export function findMatches(
  text: string,
  pattern: RegExp,
  accept: (match: RegExpExecArray, range: TextRange) => boolean = () => true,
): readonly TextRange[] {
  const ranges: TextRange[] = [];
  for (const match of text.matchAll(pattern)) {
    const mark = match.indices?.groups?.['mark'];
    const start = mark?.[0] ?? match.index;
    const range = { start, end: mark?.[1] ?? start + match[0].length };
    if (accept(match, range)) ranges.push(range);
  }
  return ranges;
}

/** Whether a cue stands near a range: within so many characters before or after. */
export function hasCueNear(text: string, range: TextRange, cue: RegExp, distance = 40): boolean {
  return (
    cue.test(text.slice(Math.max(0, range.start - distance), range.start)) ||
    cue.test(text.slice(range.end, range.end + distance))
  );
}

/** Whether a cue stands right before a range. */
export function hasCueBefore(text: string, range: TextRange, cue: RegExp, distance = 24): boolean {
  return cue.test(text.slice(Math.max(0, range.start - distance), range.start));
}

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
