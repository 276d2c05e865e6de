import type { ExplainingChecker } from '../../rules/checker.ts';
import type { CheckContext } from '../../rules/context.ts';
import { applyReplacement } from '../../rules/suggest/replace-by-suggestion.ts';
import type { Policy } from '../policy.ts';
import type { Rule } from '../schema.ts';
import type { BuildChecker } from './check-examples.ts';
import { buildExampleCase } from './example-context.ts';

/** What a suggestion made of an example of its rule. */
export interface TriedSuggestion {
  readonly rule: string;
  /** Its position in the rule's list. */
  readonly index: number;
  /** The example with the wording in it. */
  readonly text: string;
  /** Whether the rule warns of that too. */
  readonly isWarned: boolean;
}

/** Takes each suggestion of some rules up in each text that its rule warns of. */
export function trySuggestions(
  rules: readonly Rule[],
  policy: Policy,
  buildChecker: BuildChecker,
): readonly TriedSuggestion[] {
  return rules.flatMap((rule) =>
    (rule.suggest ?? []).flatMap((suggestion, index) => {
      // Alone, so that neither another wording nor a graver finding on the same words is in the way.
      const alone = { ...policy, rules: [{ ...rule, suggest: [suggestion] }] };
      const checker = buildChecker(alone);
      return checker === undefined
        ? []
        : tryOne(checker, rule, alone).map((tried) => ({ ...tried, index }));
    }),
  );
}

/** The one suggestion of a rule in each example, and in each jurisdiction that it is for. */
function tryOne(
  checker: ExplainingChecker,
  rule: Rule,
  policy: Policy,
): readonly Omit<TriedSuggestion, 'index'>[] {
  const jurisdictions = policy.rules[0]?.suggest?.[0]?.jurisdiction ?? [undefined];
  return rule.examples.warn.flatMap((example) => {
    const found = buildExampleCase(example, rule, policy);
    if (found === undefined) return [];
    return jurisdictions.flatMap((jurisdiction) => {
      const context = { ...found.context, ...(jurisdiction === undefined ? {} : { jurisdiction }) };
      const text = takeUp(checker, found.text, context);
      if (text === undefined) return [];
      return [{ rule: rule.id, text, isWarned: checker.check(text, context).length > 0 }];
    });
  });
}

/** A text after the suggestion that is offered for it, if one is. */
function takeUp(
  checker: ExplainingChecker,
  text: string,
  context: CheckContext,
): string | undefined {
  const [finding] = checker.check(text, context);
  return finding?.suggestion && applyReplacement(text, finding.suggestion.change);
}
