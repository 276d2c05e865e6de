import type { OperandExplanation, RuleExplanation } from '../../rules/explanation.ts';

/** A signal that was seen, and by which words. */
export interface SeenCue {
  readonly name: string;
  readonly words: readonly string[];
}

/** A rule that saw what it looks for and said nothing, and what kept it quiet. */
export interface QuietRule {
  readonly rule: string;
  readonly because: readonly string[];
}

/** The signals that a rule saw, each once, in the order in which the rule names them. */
export function listSeenCues(explanation: RuleExplanation | undefined): readonly SeenCue[] {
  if (explanation?.match === undefined) return [];
  const words = new Map<string, Set<string>>();
  for (const { name, places } of listSeenSignals(explanation.match)) {
    const seen = words.get(name) ?? new Set<string>();
    for (const place of places) if (place.words !== undefined) seen.add(place.words);
    words.set(name, seen);
  }
  return [...words].map(([name, seen]) => ({ name, words: [...seen] }));
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

type Signal = Extract<OperandExplanation, { kind: 'signal' }>;

/** The signals in a tree of groups that were seen. */
function listSeenSignals(operand: OperandExplanation): readonly Signal[] {
  if (operand.kind === 'signal') return operand.isSeen ? [operand] : [];
  return [...operand.all, ...operand.any].flatMap(listSeenSignals);
}
