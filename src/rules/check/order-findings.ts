import { SEVERITIES } from '../../shared/vocabulary.ts';
import type { Finding } from '../finding.ts';
import { mergeFindings } from './merge-findings.ts';

/** Nobody reads more findings than this; the gravest are kept. */
export const MAX_FINDINGS = 50;

/**
 * Brings findings into the order in which they are shown, whatever order the rules were judged in:
 * gravest first, then by place, whole-post findings last, then by clause and rule. Those of one
 * clause that overlap become one.
 */
export function orderFindings(findings: readonly Finding[]): readonly Finding[] {
  // Most drafts end here.
  if (findings.length < 2) return findings;
  const merged = mergeFindings([...findings].sort(compareFindings));
  // A finding that took over marks of others may begin earlier now.
  return [...merged].sort(compareFindings).slice(0, MAX_FINDINGS);
}

/** The order of findings; two that compare equal are the same rule's. */
function compareFindings(a: Finding, b: Finding): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    placeOf(a) - placeOf(b) ||
    compareIds(a.clause, b.clause) ||
    compareIds(a.rule, b.rule)
  );
}

/** Where a finding begins. */
function placeOf(finding: Finding): number {
  return finding.ranges[0]?.start ?? Number.MAX_SAFE_INTEGER;
}

/** By code unit, the same in every language and on every engine. */
function compareIds(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
