import type { TextRange } from '../../shared/text-range.ts';
import type { Jurisdiction } from '../../shared/vocabulary.ts';

/** Where a wording goes: before the post, in place of each marked stretch or of all of it, or after it. */
export const SUGGESTION_PLACES = ['start', 'words', 'post', 'end'] as const;
export type SuggestionPlace = (typeof SUGGESTION_PLACES)[number];

/** A safer wording. In one for `words`, `{marked}` stands for the marked words themselves. */
export interface Suggestion {
  readonly place: SuggestionPlace;
  readonly text: string;
}

/** One stretch of a draft and what stands there instead; an empty stretch is a place between words. */
export interface Replacement extends TextRange {
  readonly text: string;
}

/** A suggestion with what it changes in the draft that was checked. */
export interface OfferedSuggestion extends Suggestion {
  readonly change: Replacement;
}

/** A suggestion and the moments that it is for; what is absent asks nothing. */
export interface CompiledSuggestion extends Suggestion {
  readonly when?: {
    readonly jurisdiction?: readonly Jurisdiction[];
    /** Ids of periods of which one is active. */
    readonly period?: readonly string[];
  };
}

/** Stands in a wording for the marked words. */
export const MARKED = '{marked}';
