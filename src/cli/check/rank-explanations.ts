import type { OperandExplanation, Outcome, RuleExplanation } from '../../rules/explanation.ts';

/** A rule that saw less than this share of what it looks for did not come close. */
const CLOSE = 0.5;

/** Rules that spoke or were held back come before those that saw too little. */
const OUTCOME_RANK: Readonly<Record<Outcome, number>> = {
  found: 5,
  softened: 4,
  silenced: 3,
  'condition-not-met': 1,
  'not-seen': 1,
  off: 0,
};

/** A rule's explanation, and how near the rule came to speaking. */
export interface RankedExplanation {
  readonly explanation: RuleExplanation;
  readonly isClose: boolean;
}

/** Sorts explanations: rules that spoke first, then those that came closest; then by id. */
export function rankExplanations(rules: readonly RuleExplanation[]): readonly RankedExplanation[] {
  return rules
    .map((explanation) => ({ explanation, rank: rankOf(explanation) }))
    .sort((a, b) => b.rank - a.rank || compareIds(a.explanation.rule, b.explanation.rule))
    .map(({ explanation, rank }) => ({ explanation, isClose: rank >= 1 + CLOSE }));
}

/** How near a rule came: its outcome, and below those that held the share of what was seen. */
function rankOf({ outcome, match, unmet }: RuleExplanation): number {
  const rank = OUTCOME_RANK[outcome];
  if (rank !== 1) return rank;
  // A rule about the whole post looks for nothing; one condition of it may be all that is missing.
  const share = match === undefined ? 0 : shareSeen(match);
  return rank + share / (1 + unmet.length);
}

/** The share of an operand's parts that are seen somewhere, from 0 to 1. */
function shareSeen(operand: OperandExplanation): number {
  if (operand.isSeen) return 1;
  if (operand.kind === 'signal') return 0;
  const parts = operand.all.map(shareSeen);
  if (operand.any.length > 0) {
    const best = operand.any.map(shareSeen).sort((a, b) => b - a);
    parts.push(...best.slice(0, operand.count));
  }
  const sum = parts.reduce((total, part) => total + part, 0);
  // All parts are there, but not together: that is close, and not yet seen.
  return parts.length === 0 ? 0 : Math.min(sum / parts.length, 0.95);
}

/** By code unit, the same in every language. */
function compareIds(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
