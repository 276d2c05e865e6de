import type { Account, Action, Jurisdiction, Severity } from '../shared/vocabulary.ts';
import type { RolloutStep } from './rollout/choose-stage.ts';
import type {
  Clause,
  Contact,
  Guard,
  ORGANISATION_LISTS,
  Period,
  PolicyLayer,
  Reply,
  Rule,
  Signal,
  TrainingCard,
} from './schema.ts';
import type { SiteRepair } from './schema-sites.ts';

/** A clause that can be cited: number, title and statement are there. */
export interface CitableClause extends Clause {
  readonly number: string;
  readonly title: string;
  readonly statement: string;
}

/** What is done about a finding: by severity, and per account type where it differs. */
export type PolicyActions = Readonly<Record<Severity, Action>> & {
  readonly [Name in Account]?: NonNullable<PolicyLayer['actions']>[Name];
};

/** A contact that can be shown: it has a name. */
export interface NamedContact extends Contact {
  readonly name: string;
}

/**
 * All layers of a policy as one, with references checked: every collection is there, and every
 * clause, contact and signal that is named exists. `compile` turns it into what rules run on.
 */
export interface Policy {
  readonly id: string;
  readonly version: string;
  /** Ids of the packs and layers that it is made of, lowest first. */
  readonly packs: readonly string[];
  readonly title: string;
  readonly language: string;
  readonly jurisdiction?: Jurisdiction;
  readonly url?: string;
  /** Whether rules and guards may ask learned models. */
  readonly learned: boolean;
  readonly organisation: Readonly<Record<(typeof ORGANISATION_LISTS)[number], readonly string[]>>;
  readonly contacts: Readonly<Record<string, NamedContact>>;
  /** Clauses that are in force; retired ones and their rules are gone. */
  readonly clauses: Readonly<Record<string, CitableClause>>;
  readonly signals: Readonly<Record<string, Signal>>;
  readonly guards: readonly Guard[];
  readonly rules: readonly Rule[];
  readonly periods: readonly Period[];
  readonly replies: readonly Reply[];
  /** Lessons about clauses that are in force. */
  readonly training: readonly TrainingCard[];
  readonly actions: PolicyActions;
  /** Absent: it is rolled out everywhere. */
  readonly rollout?: readonly RolloutStep[];
  readonly accounts: {
    readonly brand: readonly string[];
    readonly professional: readonly string[];
    readonly creator: readonly string[];
    readonly default: Account;
  };
  readonly sites: {
    readonly off: readonly string[];
    readonly add: readonly { readonly host: string; readonly adapter: string }[];
    readonly repair?: readonly SiteRepair[];
  };
}
