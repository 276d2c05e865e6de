import type { TextRange } from '../../../src/shared/text-range.ts';
import type { NaiveUnit } from './naive-text.ts';

/** No finding marks more places. */
const MOST = 50;

/** Ranges of the folded text as ranges of the draft: each unit painted, then runs of paint. */
export function paintRanges(
  units: readonly NaiveUnit[],
  ranges: readonly TextRange[],
): readonly TextRange[] {
  const painted = new Array<boolean>(units.length).fill(false);
  for (const range of ranges) painted.fill(true, range.start, range.end);
  const runs: TextRange[] = [];
  for (let at = 0; at < units.length; at += 1) {
    if (!painted[at]) continue;
    const start = units[at]?.start ?? 0;
    while (painted[at]) at += 1;
    const end = units[at - 1]?.end ?? 0;
    const before = runs.at(-1);
    // One character may be read as several, of which only some are painted.
    if (before !== undefined && before.end > start) runs[runs.length - 1] = { ...before, end };
    else runs.push({ start, end });
  }
  return runs.slice(0, MOST);
}
