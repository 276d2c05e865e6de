import type { TextRange } from '../../../shared/text-range.ts';
import { isWordAt } from './neighbours.ts';

/** Digits in groups that may be a phone number. */
export interface PhoneCandidate extends TextRange {
  /** `+` and digits, or the digits as written, without the zero in brackets of `+44 (0)20`. */
  readonly digits: string;
  readonly written: string;
}

const LEAST_DIGITS = 7;
const MOST_DIGITS = 15;
const MOST_GROUPS = 7;
// What people write between groups: must match ` `, `) `, ` - `; must not match ` / `.
const SEPARATOR = /^(?:[ .-]|\/| - | \(|\)|\) |\)-|-\(|\( )$/;
// Must match `(0) `; must not match `(020) `.
const TRUNK_ZERO = /\(0\)/;
// Must match `+`, `(+`, `00`; must not match `-`.
const INTERNATIONAL = /(?:\(\+|\+|\()$/;

/** Candidates that begin with each group of a stretch of digits, the longest first. */
export function listCandidates(plain: string, run: TextRange): readonly PhoneCandidate[][] {
  const groups = [...plain.slice(run.start, run.end).matchAll(/\d+/g)].map((match) => ({
    start: run.start + match.index,
    end: run.start + match.index + match[0].length,
  }));
  return groups.map((_, from) => growFrom(plain, groups, from));
}

/** The candidates that begin with one group. */
function growFrom(plain: string, groups: readonly TextRange[], from: number): PhoneCandidate[] {
  const candidates: PhoneCandidate[] = [];
  const first = groups[from];
  if (first === undefined || isPartOfMore(plain, first.start)) return candidates;
  const start =
    first.start -
    (INTERNATIONAL.exec(plain.slice(Math.max(0, first.start - 2), first.start))?.[0].length ?? 0);
  let count = 0;
  for (let at = from; at < Math.min(groups.length, from + MOST_GROUPS); at += 1) {
    const group = groups[at];
    if (group === undefined) break;
    const gap = at === from ? ' ' : plain.slice(groups[at - 1]?.end, group.start);
    if (!SEPARATOR.test(gap)) break;
    count += group.end - group.start;
    if (count > MOST_DIGITS + 1) break;
    if (count < LEAST_DIGITS || isContinued(plain, group.end)) continue;
    candidates.unshift(describe(plain, { start, end: group.end }));
  }
  return candidates;
}

function describe(plain: string, range: TextRange): PhoneCandidate {
  const written = plain.slice(range.start, range.end);
  const international = written.includes('+');
  const significant = international ? written.replace(TRUNK_ZERO, '') : written;
  return {
    ...range,
    written,
    digits: `${international ? '+' : ''}${significant.replaceAll(/\D/g, '')}`,
  };
}

/** Whether the digits go on to the left: letters, a decimal sign, money. */
function isPartOfMore(plain: string, start: number): boolean {
  return (
    isWordAt(plain, start - 1) ||
    /(?:[£$€#_=%]|\d[,:/]|[\w][./@])$/.test(plain.slice(Math.max(0, start - 2), start))
  );
}

/** Whether the digits go on to the right. */
function isContinued(plain: string, end: number): boolean {
  return (
    /^(?:[%:_]|[.,]\d|[A-Za-z]\w)/.test(plain.slice(end, end + 2)) &&
    !/^(?:x|ext)/.test(plain.slice(end, end + 3))
  );
}
