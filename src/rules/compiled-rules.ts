import type {
  Account,
  Action,
  Attachment,
  Jurisdiction,
  PeriodKind,
  Severity,
  Surface,
} from '../shared/vocabulary.ts';
import type { DetectorOptions, OwnDetails } from './detectors/detector.ts';
import type { Vocabulary } from './detectors/vocabulary.ts';
import type { CompiledHashes } from './hashed/compiled-hashes.ts';
import type { CompiledLearned } from './learned/compiled-learned.ts';
import type { CompiledPattern } from './patterns/compiled-pattern.ts';
import type { Structure } from './structure/structure.ts';
import type { CompiledSuggestion } from './suggest/suggestion.ts';
import type { CompiledTerms } from './terms/compiled-terms.ts';

/** Index of a source: one list of terms, one pattern or one use of a detector. */
export type SourceIndex = number;

/** Index of a cue in `CompiledRules.cues`. */
export type CueIndex = number;

/** Where operands must be seen together. */
export type Within =
  | { readonly kind: 'post' }
  | { readonly kind: 'paragraph' }
  | { readonly kind: 'sentence' }
  | { readonly kind: 'words'; readonly words: number }
  | { readonly kind: 'start'; readonly unit: 'words' | 'characters'; readonly count: number }
  | { readonly kind: 'start'; readonly unit: 'line' | 'sentence' }
  | { readonly kind: 'structure'; readonly structure: Structure };

/** A cue by index, or a nested group. */
export type CompiledOperand = CueIndex | CompiledGroup;

/** Operands combined; what a rule or guard looks for. */
export interface CompiledGroup {
  readonly all: readonly CompiledOperand[];
  readonly any: readonly CompiledOperand[];
  readonly unless: readonly CompiledOperand[];
  readonly missing: readonly CompiledOperand[];
  /** How many different operands of `any` must be seen. */
  readonly count: number;
  readonly within: Within;
  readonly order: boolean;
  /**
   * What must be seen somewhere for the group to hold: of each list at least one cue. What is
   * known cheapest comes first, so that a group which cannot hold costs next to nothing.
   */
  readonly needs: readonly (readonly CueIndex[])[];
  /** `all` and `any` do not count what stands inside one of these. */
  readonly outside?: readonly Structure[];
  /** The group holds only while its period is in this phase. */
  readonly during?: { readonly period: number; readonly phase: PeriodPhase };
  /** The group is looked for in the text that is being answered. */
  readonly reads?: 'reply-to';
}

/** Whether a period has begun and not ended, or has ended. */
export type PeriodPhase = 'active' | 'ended';

/** What may be asked of the moment of posting; a field that is absent asks nothing. */
export interface CompiledMoment {
  readonly account?: readonly Account[];
  readonly surface?: readonly Surface[];
  readonly site?: readonly string[];
  readonly attachments?: readonly Attachment[];
  /** Kinds or ids of periods that are active. */
  readonly period?: readonly string[];
  /** Kinds or ids of periods that have ended. */
  readonly ended?: readonly string[];
  readonly jurisdiction?: readonly Jurisdiction[];
  /** Packs and layers that the policy is made of. */
  readonly pack?: readonly string[];
}

/** What must be true of the moment of posting, and under `not` what must not be. */
export interface CompiledCondition extends CompiledMoment {
  readonly not?: CompiledMoment;
}

/** Severity by account type; an account that is not named is off. */
export type SeverityByAccount = { readonly [Name in Account]?: Severity };

export interface CompiledRule {
  readonly id: string;
  readonly clause: string;
  readonly severity: SeverityByAccount;
  /** Absent: any moment of posting. */
  readonly when?: CompiledCondition;
  /** Absent: the moment of posting is all that the rule asks for. */
  readonly match?: CompiledGroup;
  readonly unless: readonly CompiledOperand[];
  /** Absent: everything that `all` and `any` saw is marked. */
  readonly mark?: readonly CueIndex[];
  readonly always: boolean;
  readonly message: string;
  readonly advice: string;
  /** The first that is for the moment of posting is offered; absent: none. */
  readonly suggest?: readonly CompiledSuggestion[];
}

export interface CompiledGuard {
  readonly id: string;
  /** Absent: standing inside `within`, a structure, is all that the guard asks for. */
  readonly match?: CompiledGroup;
  readonly silences: readonly string[];
  readonly softens: readonly string[];
  /** Absent: every rule of the clauses is touched. */
  readonly rules?: readonly string[];
  /** Where a finding must be for the guard to reach it. */
  readonly within: Within;
}

/** When a period is active, in milliseconds since the epoch; `until` is not part of it. */
export interface CompiledPeriod {
  readonly id: string;
  readonly kind: PeriodKind;
  readonly from: number;
  readonly until: number;
}

export interface CompiledDetectorUse {
  readonly source: SourceIndex;
  readonly id: string;
  readonly options: DetectorOptions;
}

/**
 * What a checker runs on: plain JSON, deterministic, made by `policy/compile`.
 * The form is the rules module's own business; others pass it on unread.
 */
export interface CompiledRules {
  /** Raised whenever the form changes; an older form is compiled anew. */
  readonly format: 6;
  readonly terms: CompiledTerms;
  readonly hashedTerms: readonly CompiledHashes[];
  readonly patterns: readonly CompiledPattern[];
  readonly detectors: readonly CompiledDetectorUse[];
  readonly vocabulary: Vocabulary;
  readonly learned: CompiledLearned;
  /** Per cue: the sources that it is seen by. */
  readonly cues: readonly (readonly SourceIndex[])[];
  /** Per cue: the signal's name, or for one written in place where it stands. */
  readonly cueNames: readonly string[];
  readonly rules: readonly CompiledRule[];
  readonly guards: readonly CompiledGuard[];
  readonly periods: readonly CompiledPeriod[];
  /** Ids of the packs and layers that the policy is made of, lowest first. */
  readonly packs: readonly string[];
  readonly actions: Readonly<Record<Account, Readonly<Record<Severity, Action>>>>;
  /** Who speaks when it is not known. */
  readonly speaker: Account;
  readonly homeJurisdiction?: Jurisdiction;
  readonly own: OwnDetails;
}
