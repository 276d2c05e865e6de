import type { CompiledRules } from '../rules/compiled-rules.ts';
import type { ClauseId, ContactId } from '../shared/ids.ts';
import type { OpeningHours } from '../shared/opening-hours.ts';
import type { Account, RolloutStage, Surface } from '../shared/vocabulary.ts';
import type { RolloutStep } from './rollout/choose-stage.ts';
import type { SiteRepair } from './schema-sites.ts';

/** A clause with everything that a panel or the reader shows of it. */
export interface CompiledClause {
  readonly id: ClauseId;
  readonly number: string;
  readonly title: string;
  readonly statement: string;
  readonly why?: string;
  readonly dos: readonly string[];
  readonly donts: readonly string[];
  /** The organisation's own page for the clause; without it the built-in reader is opened. */
  readonly url?: string;
  readonly contact?: ContactId;
}

/** Whom to ask. */
export interface CompiledContact {
  readonly id: ContactId;
  readonly name: string;
  readonly role?: string;
  readonly mail?: string;
  readonly phone?: string;
  readonly chat?: string;
  /** In words, or by a clock. */
  readonly hours?: string | OpeningHours;
  /** Whom to ask at other times. */
  readonly outOfHours?: ContactId;
}

/** A reply that can be copied as it stands. */
export interface CompiledReply {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly surfaces: readonly Surface[];
}

/** A short lesson about a clause. */
export interface CompiledTrainingCard {
  readonly id: string;
  readonly clause: ClauseId;
  readonly title: string;
  readonly scenario: string;
  readonly question: string;
  /** Exactly one of them is right. */
  readonly answers: readonly { readonly text: string; readonly isRight: boolean }[];
  readonly why: string;
}

/** A crisis, as people are told of it while it goes on. */
export interface CompiledCrisis {
  readonly id: string;
  /** Milliseconds since the epoch, like `until`. */
  readonly from: number;
  readonly until: number;
  readonly topic?: string;
  readonly holdingLine?: string;
  readonly updates?: string;
  /** Who may speak about it. */
  readonly contact?: ContactId;
}

/**
 * A policy ready for a page: what rules run on, and the book that findings are explained from.
 * Plain JSON, deterministic for the same source.
 */
export interface CompiledPolicy extends CompiledRules {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly language: string;
  readonly url?: string;
  readonly organisationName?: string;
  /** In order of number. */
  readonly clauses: readonly CompiledClause[];
  readonly contacts: readonly CompiledContact[];
  readonly replies: readonly CompiledReply[];
  readonly crises: readonly CompiledCrisis[];
  readonly training: readonly CompiledTrainingCard[];
  /** How far the policy has been rolled out; absent: everywhere. */
  readonly rollout?: readonly RolloutStep[];
  /** The stage of this device, which `actions` keep to; absent where nothing is being rolled out. */
  readonly stage?: RolloutStage;
  /** Whether the organisation has outcomes counted; absent where nothing is. */
  readonly measures?: true;
  /** Handles (lower case, with and without `@`) by account type, and what an unlisted one is. */
  readonly accounts: {
    readonly handles: Readonly<Record<string, Account>>;
    readonly default: Account;
  };
  readonly sites: {
    readonly off: readonly string[];
    readonly add: readonly { readonly host: string; readonly adapter: string }[];
    /** Selectors in place of ours, where a site has changed; absent where there are none. */
    readonly repair?: readonly SiteRepair[];
  };
}
