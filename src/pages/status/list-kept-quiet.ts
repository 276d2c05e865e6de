import type { RuleExplanation } from '../../rules/explanation.ts';
import { listSeenSignals } from '../../rules/seen-cues.ts';

/** A rule that saw what it looks for and said nothing, and what kept it quiet. */
export interface QuietRule {
  readonly rule: string;
  readonly because: readonly string[];
}

/** The rules that were silenced by a guard or by an exception of their own. */
export function listKeptQuiet(rules: readonly RuleExplanation[]): readonly QuietRule[] {
  return rules
    .filter(({ outcome }) => outcome === 'silenced')
    .map(({ rule, guards, unless }) => {
      const exceptions = unless.flatMap(listSeenSignals).map(({ name }) => name);
      return { rule, because: [...new Set([...guards.map(({ guard }) => guard), ...exceptions])] };
    });
}
