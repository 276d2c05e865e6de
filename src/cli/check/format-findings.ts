import type { Finding } from '../../rules/finding.ts';
import type { Suggestion } from '../../rules/suggest/suggestion.ts';
import type { Action, Severity } from '../../shared/vocabulary.ts';

/** A finding as other programs read it; the form is a contract. */
export interface FormattedFinding {
  readonly rule: string;
  readonly clause: string;
  readonly severity: Severity;
  readonly action: Action;
  /** Half-open, in UTF-16 code units of the text. */
  readonly ranges: readonly (readonly [start: number, end: number])[];
  readonly message: string;
  readonly advice: string;
  /** A safer wording and where it goes; absent where the policy has none. */
  readonly suggestion?: Suggestion;
}

/** Writes findings in the form that other programs read. */
export function formatFindings(findings: readonly Finding[]): readonly FormattedFinding[] {
  return findings.map(
    ({ rule, clause, severity, action, ranges, message, advice, suggestion }) => ({
      rule,
      clause,
      severity,
      action,
      ranges: ranges.map(({ start, end }) => [start, end] as const),
      message,
      advice,
      ...(suggestion && { suggestion: { place: suggestion.place, text: suggestion.text } }),
    }),
  );
}
