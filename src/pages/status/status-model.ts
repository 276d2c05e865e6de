import type { AddedSite } from '../../messaging/added-sites.ts';
import type { StoredCounts } from '../../messaging/counts.ts';
import type {
  ChannelName,
  StoredChannel,
  StoredCoverage,
  StoredFault,
} from '../../messaging/stored.ts';
import type { ExplainedCheck } from '../../rules/checker.ts';
import type { CheckContext } from '../../rules/context.ts';
import type { ReadableStoredPolicy } from '../readable-policy.ts';
import type { ShownSources } from './ManagedSettings.tsx';
import type { MutedRule } from './muted-rules.ts';

/** Checks a text that is tried on the status page, and says why. */
export type TryCheck = (text: string, context: CheckContext) => ExplainedCheck;

/** Everything that the status page shows. */
export interface StatusModel {
  /** Absent until the background has stored one. */
  readonly stored: ReadableStoredPolicy | undefined;
  /** When a pause ends, in milliseconds since the epoch; absent while nothing is paused. */
  readonly pausedUntil?: number | undefined;
  /** Absent until anything was set. */
  readonly sources: ShownSources | undefined;
  /** Those whose address is set. */
  readonly channels: Readonly<Partial<Record<ChannelName, StoredChannel>>>;
  /** Absent while nothing is counted for the organisation. */
  readonly counts?: StoredCounts | undefined;
  /** Hosts that the organisation adds; absent until the background has looked. */
  readonly added?: readonly AddedSite[] | undefined;
  readonly coverage: readonly StoredCoverage[];
  readonly muted: readonly MutedRule[];
  readonly faults: readonly StoredFault[];
  /** What whoever helps can be sent; nothing in it was written by the person. */
  readonly diagnostics: readonly string[];
}
