import type { SeenCue } from '../../panel/panel-model.ts';
import type { OperandExplanation, RuleExplanation } from '../../rules/explanation.ts';

/** The cues that a rule saw, each once with its words, in the order in which the rule names them. */
export function listSeenCues({ match }: RuleExplanation): readonly SeenCue[] {
  const words = new Map<string, Set<string>>();
  for (const { name, places } of match === undefined ? [] : listSeen(match)) {
    const seen = words.get(name) ?? new Set<string>();
    for (const place of places) if (place.words !== undefined) seen.add(place.words);
    words.set(name, seen);
  }
  return [...words].map(([name, seen]) => ({ name, words: [...seen] }));
}

type Signal = Extract<OperandExplanation, { kind: 'signal' }>;

/** The signals in a tree of groups that were seen. */
function listSeen(operand: OperandExplanation): readonly Signal[] {
  if (operand.kind === 'signal') return operand.isSeen ? [operand] : [];
  return [...operand.all, ...operand.any].flatMap(listSeen);
}
