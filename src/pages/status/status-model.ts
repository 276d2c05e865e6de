import type { StoredCoverage, StoredFault } from '../../messaging/stored.ts';
import type { CheckContext } from '../../rules/context.ts';
import type { Finding } from '../../rules/finding.ts';
import type { ReadableStoredPolicy } from '../readable-policy.ts';

/** Checks a text that is tried on the status page. */
export type TryCheck = (text: string, context: CheckContext) => readonly Finding[];

/** Everything that the status page shows. */
export interface StatusModel {
  /** Absent until the background has stored one. */
  readonly stored: ReadableStoredPolicy | undefined;
  readonly coverage: readonly StoredCoverage[];
  readonly faults: readonly StoredFault[];
}
