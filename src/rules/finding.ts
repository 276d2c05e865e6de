import type { ClauseId, RuleId } from '../shared/ids.ts';
import type { TextRange } from '../shared/text-range.ts';
import type { Action, Severity } from '../shared/vocabulary.ts';
import type { OfferedSuggestion } from './suggest/suggestion.ts';

/** What a rule saw in a draft, with the clause it serves and what the policy does about it. */
export interface Finding {
  readonly rule: RuleId;
  readonly clause: ClauseId;
  readonly severity: Severity;
  readonly action: Action;
  /** Sorted, non-overlapping UTF-16 ranges in the draft; empty when the whole post is meant. */
  readonly ranges: readonly TextRange[];
  /** One plain sentence: what the post may do. */
  readonly message: string;
  /** One plain sentence: what to change. */
  readonly advice: string;
  /** A safer wording for this post; absent where the policy has none. */
  readonly suggestion?: OfferedSuggestion;
}
