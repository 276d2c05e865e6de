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
import type { CompiledPattern } from './patterns/compiled-pattern.ts';
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
  | { readonly kind: 'words'; readonly words: number };

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
}

/** What must be true of the moment of posting; a field that is absent asks nothing. */
export interface CompiledCondition {
  readonly account?: readonly Account[];
  readonly surface?: readonly Surface[];
  readonly site?: readonly string[];
  readonly attachments?: readonly Attachment[];
  readonly period?: readonly PeriodKind[];
  readonly jurisdiction?: readonly Jurisdiction[];
}

/** Severity by account type; an account that is not named is off. */
export type SeverityByAccount = { readonly [Name in Account]?: Severity };

export interface CompiledRule {
  readonly id: string;
  readonly clause: string;
  readonly severity: SeverityByAccount;
  readonly when: CompiledCondition;
  readonly match: CompiledGroup;
  readonly unless: readonly CompiledOperand[];
  /** Absent: everything that `all` and `any` saw is marked. */
  readonly mark?: readonly CueIndex[];
  readonly always: boolean;
  readonly message: string;
  readonly advice: string;
}

export interface CompiledGuard {
  readonly id: string;
  readonly match: CompiledGroup;
  readonly silences: readonly string[];
  readonly softens: readonly string[];
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
  readonly format: 1;
  readonly terms: CompiledTerms;
  readonly patterns: readonly CompiledPattern[];
  readonly detectors: readonly CompiledDetectorUse[];
  /** Per cue: the sources that it is seen by. */
  readonly cues: readonly (readonly SourceIndex[])[];
  readonly rules: readonly CompiledRule[];
  readonly guards: readonly CompiledGuard[];
  readonly periods: readonly CompiledPeriod[];
  readonly actions: Readonly<Record<Account, Readonly<Record<Severity, Action>>>>;
  /** Who speaks when it is not known. */
  readonly speaker: Account;
  readonly homeJurisdiction?: Jurisdiction;
  readonly own: OwnDetails;
}
