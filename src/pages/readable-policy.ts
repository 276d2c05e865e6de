import type { StoredPolicy } from '../messaging/stored.ts';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';

/** The parts of a policy that are read by people; what rules run on is of no concern to a page. */
export type ReadablePolicy = Pick<
  CompiledPolicy,
  | 'title'
  | 'version'
  | 'language'
  | 'organisationName'
  | 'clauses'
  | 'contacts'
  | 'training'
  | 'stage'
  | 'measures'
>;

/** What a page tells of the stored policy. */
export type ReadableStoredPolicy = Pick<StoredPolicy, 'source' | 'storedAt' | 'problems'> & {
  readonly policy: ReadablePolicy;
};
