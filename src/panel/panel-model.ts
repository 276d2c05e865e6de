import type { SeenCue } from '../rules/seen-cues.ts';
import type { SuggestionPlace } from '../rules/suggest/suggestion.ts';
import type { ClauseId, RuleId } from '../shared/ids.ts';
import type { Availability } from '../shared/opening-hours.ts';
import type { Account, Action, MuteReason, Severity } from '../shared/vocabulary.ts';

/** A stretch of the person's own words; marked where the rule saw something. */
export interface ExcerptPart {
  readonly text: string;
  readonly isMarked: boolean;
}

/** The clause as the panel quotes it. */
export interface PanelClause {
  readonly id: ClauseId;
  readonly number: string;
  readonly title: string;
  readonly statement: string;
}

/** Whom to ask, ready to show. */
export interface PanelContact {
  readonly name: string;
  readonly role?: string;
  readonly mail?: string;
  readonly phone?: string;
  readonly chat?: string;
  /** When they answer, in the policy's words. */
  readonly hours?: string;
  /** Whether they answer now, where the policy tells it by a clock. */
  readonly availability?: Availability;
}

/** A safer wording and where it goes. */
export interface PanelWording {
  readonly place: SuggestionPlace;
  readonly text: string;
  /** Whether it can be used at a press in this editor; it can always be copied. */
  readonly isUsable: boolean;
}

/**
 * What came of a wording: it is `written`; or it is not, and the draft is as it was (`undone`) or
 * has to be looked at (`astray`).
 */
export type WordingOutcome = 'written' | 'undone' | 'astray';

/** One finding, ready to show. */
export interface PanelFinding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly action: Action;
  readonly message: string;
  readonly advice: string;
  readonly wording?: PanelWording;
  /** With an ellipsis where the draft goes on; empty for a finding that means the whole post. */
  readonly excerpt: readonly ExcerptPart[];
  readonly why?: string;
  readonly clause: PanelClause;
  readonly contact?: PanelContact;
  /** Whom to ask while the contact does not answer; absent while they do. */
  readonly standIn?: PanelContact;
}

/** A reply that can be copied as it stands. */
export interface PanelReply {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** A crisis of the organisation that is going on. */
export interface PanelCrisis {
  readonly topic?: string;
  /** The one line that anyone may pass on. */
  readonly holdingLine?: string;
  /** Where to look for news. */
  readonly updates?: string;
  /** Who may speak about it. */
  readonly speaker?: string;
  /** When it ends, in milliseconds since the epoch. */
  readonly until: number;
}

/** Everything that the panel shows, gravest finding first. */
export interface PanelModel {
  readonly policyTitle: string;
  readonly policyVersion: string;
  readonly siteName: string;
  readonly findings: readonly PanelFinding[];
  readonly replies: readonly PanelReply[];
  /** Those that are going on now, the one that ends first in front. */
  readonly crises: readonly PanelCrisis[];
  /** Who speaks. */
  readonly account: Account;
  /** The draft, kept in the page: added to a question only when the person ticks it. */
  readonly draft: string;
}

/** Why a person posts all the same, where their organisation wants to be told. */
export const OVERRIDE_REASONS = [
  'already-public',
  'have-permission',
  'right-to-say',
  'unsure-how-to-reword',
] as const;
export type OverrideReason = (typeof OVERRIDE_REASONS)[number];

/** What the person can do; each counts only from a trusted event in our own root. */
export interface PanelActions {
  /** Back to the draft, with the caret at the marked words of the finding. */
  readonly onEdit: (rule: RuleId) => void;
  /** The person has decided; the next press goes through. */
  readonly onOverride: (reason?: OverrideReason) => void;
  readonly onOpenClause: (clause: ClauseId) => void;
  readonly onReportWrong: (rule: RuleId, reason: MuteReason) => void;
  /** Writes the wording of a rule's finding into the draft. */
  readonly onUseWording: (rule: RuleId) => Promise<WordingOutcome>;
  /** What the rule saw; asked only when the person wants to know. */
  readonly onExplain: (rule: RuleId) => readonly SeenCue[];
}
