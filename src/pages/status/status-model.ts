import type { StoredCoverage, StoredFault, StoredPolicy } from '../../messaging/stored.ts';
import type { CheckContext } from '../../rules/context.ts';
import type { Finding } from '../../rules/finding.ts';

/** Checks a text that is tried on the status page. */
export type TryCheck = (text: string, context: CheckContext) => readonly Finding[];

/** Everything that the status page shows. */
export interface StatusModel {
  /** Absent until the background has stored one. */
  readonly stored: StoredPolicy | undefined;
  readonly coverage: readonly StoredCoverage[];
  readonly faults: readonly StoredFault[];
}
