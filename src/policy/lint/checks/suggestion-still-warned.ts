import { buildChecker } from '../../build-checker.ts';
import { trySuggestions } from '../../examples/try-suggestions.ts';
import { describeValue } from '../../parse/describe-value.ts';
import type { LintCheck } from '../lint-check.ts';

/** A wording that is warned of itself sends people round in a circle. */
export const suggestionStillWarned: LintCheck = {
  id: 'suggestion-still-warned',
  finds: 'A suggestion after which its rule still warns, tried on the "warn" examples.',
  hint: 'Change the wording, or leave it out where no wording is safe.',
  about: 'entry',
  inspect: ({ policy, layers }) => {
    const own = layers
      .filter(({ origin }) => origin === 'own')
      .flatMap(({ layer }) => layer.rules ?? []);
    const changed = new Set(own.map(({ id }) => id));
    const rules = policy.rules.filter(({ id }) => changed.has(id));
    return trySuggestions(rules, policy, buildChecker)
      .filter(({ isWarned }) => isWarned)
      .map(({ rule, index, text }) => ({
        path: ['rules', rule, 'suggest', index],
        message: `leaves a text that is warned of: ${describeValue(text)}`,
      }));
  },
};
