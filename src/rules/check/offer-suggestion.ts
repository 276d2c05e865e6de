import type { TextRange } from '../../shared/text-range.ts';
import type { CompiledRule } from '../compiled-rules.ts';
import type { Finding } from '../finding.ts';
import { replaceBySuggestion } from '../suggest/replace-by-suggestion.ts';
import { isConditionMet, type Moment } from './judge-condition.ts';

/** The first wording of a rule that is for the moment of posting, with what it changes in a draft. */
export function offerSuggestion(
  { suggest }: CompiledRule,
  moment: Moment,
  { draft, ranges }: { readonly draft: string; readonly ranges: readonly TextRange[] },
): Pick<Finding, 'suggestion'> {
  const chosen = suggest?.find(({ when }) => isConditionMet(when, moment));
  const change = chosen && replaceBySuggestion(draft, ranges, chosen);
  if (chosen === undefined || change === undefined) return {};
  return { suggestion: { place: chosen.place, text: chosen.text, change } };
}
