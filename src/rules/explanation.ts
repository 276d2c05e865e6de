import type { ClauseId, RuleId } from '../shared/ids.ts';
import type { TextRange } from '../shared/text-range.ts';
import type { Severity } from '../shared/vocabulary.ts';
import type { UnmetCondition } from './check/judge-condition.ts';
import type { CompiledGroup, Within } from './compiled-rules.ts';

export type { UnmetCondition } from './check/judge-condition.ts';

/**
 * What became of a rule: `found` and `softened` have a finding; `silenced`: it held, but an exception
 * or a guard spoke; `not-seen`: what it looks for is not there, or not together;
 * `condition-not-met`: the moment of posting is another one; `off`: it says nothing for this account,
 * or failed.
 */
export type Outcome = 'found' | 'softened' | 'silenced' | 'not-seen' | 'condition-not-met' | 'off';

/** Why one rule spoke or stayed silent. No words of the draft are in it unless they were asked for. */
export interface RuleExplanation {
  readonly rule: RuleId;
  readonly clause: ClauseId;
  readonly outcome: Outcome;
  /** For the account that speaks; absent when the rule is off for it. */
  readonly severity?: Severity;
  /** The rule of the same clause whose finding shows this one's marks as well. */
  readonly shownBy?: RuleId;
  readonly unmet: readonly UnmetCondition[];
  /** Absent when the rule looks for nothing in the text. */
  readonly match?: GroupExplanation;
  /** The rule's own exceptions. */
  readonly unless: readonly OperandExplanation[];
  /** The guards of its clause that reach what it saw. */
  readonly guards: readonly GuardExplanation[];
}

/** Whether an operand is seen in the post at all. */
export type OperandExplanation = SignalExplanation | GroupExplanation;

/** One signal. */
export interface SignalExplanation {
  readonly kind: 'signal';
  /** For a signal written in place: where in the policy it stands. */
  readonly name: string;
  readonly isSeen: boolean;
  readonly places: readonly SeenPlace[];
  /** How many places do not count because they stand inside a structure. */
  readonly leftOut: number;
}

/** One group; its operands may all be seen and yet not where they must be. */
export interface GroupExplanation {
  readonly kind: 'group';
  readonly isSeen: boolean;
  readonly within: Within;
  readonly order: boolean;
  readonly count: number;
  /** The places below are in the text being answered, not in the draft. */
  readonly reads?: CompiledGroup['reads'];
  /** The period that the group waits for, when it is not in that phase. */
  readonly awaits?: { readonly period: string; readonly phase: 'active' | 'ended' };
  readonly all: readonly OperandExplanation[];
  readonly any: readonly OperandExplanation[];
  readonly unless: readonly OperandExplanation[];
  readonly missing: readonly OperandExplanation[];
}

/** Where a signal was seen. */
export interface SeenPlace extends TextRange {
  /** Only when words were asked for. */
  readonly words?: string;
}

/** A guard that speaks about a clause. */
export interface GuardExplanation {
  readonly guard: string;
  readonly effect: 'silences' | 'softens';
  /** Whether it reaches all that the rule saw, or only some of it. */
  readonly reach: 'all' | 'some';
  /** Absent when standing inside its structure is enough. */
  readonly match?: GroupExplanation;
}
