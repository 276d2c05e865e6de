import type { TextRange } from '../../../src/shared/text-range.ts';
import type { NaiveUnit } from './naive-text.ts';

/** No finding marks more places. */
const MOST = 50;

/** Ranges of the folded text as ranges of the draft: each character painted, then runs of paint. */
export function paintRanges(
  draft: string,
  units: readonly NaiveUnit[],
  ranges: readonly TextRange[],
): readonly TextRange[] {
  const painted = new Array<boolean>(draft.length).fill(false);
  for (const range of ranges) {
    if (range.end <= range.start) continue;
    painted.fill(true, units[range.start]?.start, units[range.end - 1]?.end);
  }
  const runs: TextRange[] = [];
  for (let at = 0; at < draft.length; at += 1) {
    if (!painted[at]) continue;
    const start = at;
    while (painted[at]) at += 1;
    runs.push({ start, end: at });
  }
  return runs.slice(0, MOST);
}
