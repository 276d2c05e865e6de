import { SEVERITIES } from '../../shared/vocabulary.ts';
import type { Finding } from '../finding.ts';

/** Sorts gravest first, then by place, and drops what a graver finding of its clause says already. */
export function orderFindings(findings: readonly Finding[]): readonly Finding[] {
  const sorted = [...findings].sort(compareFindings);
  const kept: Finding[] = [];
  for (const finding of sorted) {
    if (!kept.some((graver) => says(graver, finding))) kept.push(finding);
  }
  return kept;
}

/** Gravest first, then where it begins, whole-post findings last, then by id. */
function compareFindings(a: Finding, b: Finding): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    placeOf(a) - placeOf(b) ||
    (a.rule < b.rule ? -1 : Number(a.rule > b.rule))
  );
}

/** Where a finding begins. */
function placeOf(finding: Finding): number {
  return finding.ranges[0]?.start ?? Number.MAX_SAFE_INTEGER;
}

/** Whether `graver` is of the same clause and covers everything that `lesser` marks. */
function says(graver: Finding, lesser: Finding): boolean {
  if (graver.clause !== lesser.clause || lesser.ranges.length === 0) return false;
  return lesser.ranges.every((range) =>
    graver.ranges.some((wide) => wide.start <= range.start && range.end <= wide.end),
  );
}
