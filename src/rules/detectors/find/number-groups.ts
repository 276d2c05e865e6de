import type { TextRange } from '../../../shared/text-range.ts';
import type { Scan } from '../../text/scan.ts';

/** Nobody writes a number in more groups; a table of small numbers is not one long number. */
const MOST_GROUPS = 5;

/** Digits in a row, possibly in groups: where they stand, and the digits alone. */
export interface DigitGroup extends TextRange {
  readonly digits: string;
}

/**
 * Numbers of `least` to `most` digits whose groups are joined by at most one blank or hyphen.
 * Each begins and ends at the border of a group, so that no part of a longer row is cut out.
 */
export function listNumbers(scan: Scan, least: number, most: number): readonly DigitGroup[] {
  return scan.digitRuns.flatMap((run) => numbersIn(scan.plain, run, least, most));
}

/** Candidates in one stretch of digits; longer ones come first. */
function numbersIn(
  plain: string,
  run: TextRange,
  least: number,
  most: number,
): readonly DigitGroup[] {
  if (run.end - run.start < least) return [];
  const groups = [...plain.slice(run.start, run.end).matchAll(/\d+/g)].map((match) => ({
    start: run.start + match.index,
    end: run.start + match.index + match[0].length,
    digits: match[0],
  }));
  return groups.flatMap((_, from) => growFrom(plain, groups, from, least, most));
}

/** The numbers that begin with one group, longest first. */
function growFrom(
  plain: string,
  groups: readonly DigitGroup[],
  from: number,
  least: number,
  most: number,
): readonly DigitGroup[] {
  const numbers: DigitGroup[] = [];
  const start = groups[from]?.start ?? 0;
  let digits = '';
  for (let at = from; at < Math.min(groups.length, from + MOST_GROUPS); at += 1) {
    const group = groups[at];
    const before = groups[at - 1];
    if (group === undefined) break;
    // Must match one blank or hyphen; must not match `, ` or ` - `.
    if (at > from && !/^[ -]$/.test(plain.slice(before?.end, group.start))) break;
    digits += group.digits;
    if (digits.length > most) break;
    if (digits.length >= least) numbers.unshift({ start, end: group.end, digits });
  }
  return numbers;
}
