import type {
  ChannelName,
  StoredChannel,
  StoredCoverage,
  StoredFault,
} from '../../messaging/stored.ts';
import type { CheckContext } from '../../rules/context.ts';
import type { Finding } from '../../rules/finding.ts';
import type { ReadableStoredPolicy } from '../readable-policy.ts';
import type { ShownSources } from './ManagedSettings.tsx';

/** Checks a text that is tried on the status page. */
export type TryCheck = (text: string, context: CheckContext) => readonly Finding[];

/** Everything that the status page shows. */
export interface StatusModel {
  /** Absent until the background has stored one. */
  readonly stored: ReadableStoredPolicy | undefined;
  /** Absent until anything was set. */
  readonly sources: ShownSources | undefined;
  /** Those whose address is set. */
  readonly channels: Readonly<Partial<Record<ChannelName, StoredChannel>>>;
  readonly coverage: readonly StoredCoverage[];
  readonly faults: readonly StoredFault[];
}
