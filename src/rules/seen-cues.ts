import type { OperandExplanation, RuleExplanation, SignalExplanation } from './explanation.ts';

/** A signal that was seen, and by which words. */
export interface SeenCue {
  readonly name: string;
  readonly words: readonly string[];
}

/** The cues that a rule saw, each once with its words, in the order in which the rule names them. */
export function listSeenCues({ match }: RuleExplanation): readonly SeenCue[] {
  const words = new Map<string, Set<string>>();
  for (const { name, places } of match === undefined ? [] : listSeenSignals(match)) {
    const seen = words.get(name) ?? new Set<string>();
    for (const place of places) if (place.words !== undefined) seen.add(place.words);
    words.set(name, seen);
  }
  return [...words].map(([name, seen]) => ({ name, words: [...seen] }));
}

/** The signals in a tree of groups that were seen. */
export function listSeenSignals(operand: OperandExplanation): readonly SignalExplanation[] {
  if (operand.kind === 'signal') return operand.isSeen ? [operand] : [];
  return [...operand.all, ...operand.any].flatMap(listSeenSignals);
}
