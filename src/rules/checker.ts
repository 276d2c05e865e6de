import type { CheckContext } from './context.ts';
import type { RuleExplanation } from './explanation.ts';
import type { Finding } from './finding.ts';

/** Checks drafts against one compiled policy. */
export interface Checker {
  /** Synchronous and complete; never throws, never changes its arguments. Sorted gravest first. */
  check(draft: string, context: CheckContext): readonly Finding[];
}

/** A checker that can also say why. */
export interface ExplainingChecker extends Checker {
  check(draft: string, context: CheckContext): readonly Finding[];
  /** The same findings, and for each rule that is asked about why it spoke or stayed silent. */
  check(draft: string, context: CheckContext, options: ExplainOptions): ExplainedCheck;
}

/** Asks a check to explain itself. */
export interface ExplainOptions {
  readonly explain: true;
  /** Explains only the rules of these ids; without it every rule. */
  readonly rules?: readonly string[];
  /** Puts the words that were seen into the explanation; they leave the page with it. */
  readonly showWords?: boolean;
}

/** Findings with an explanation of every rule that was asked about, in the policy's order. */
export interface ExplainedCheck {
  readonly findings: readonly Finding[];
  readonly rules: readonly RuleExplanation[];
}
