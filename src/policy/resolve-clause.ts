import type { ClauseId } from '../shared/ids.ts';
import type { CompiledClause, CompiledContact, CompiledPolicy } from './compiled-policy.ts';

/** A clause with whom to ask about it. */
export interface ResolvedClause {
  readonly clause: CompiledClause;
  readonly contact?: CompiledContact;
}

/** Finds a finding's clause and its contact; `undefined` when the policy has no such clause. */
export function resolveClause(
  policy: Pick<CompiledPolicy, 'clauses' | 'contacts'>,
  id: ClauseId,
): ResolvedClause | undefined {
  const clause = policy.clauses.find((each) => each.id === id);
  if (!clause) return undefined;
  const contact = policy.contacts.find((each) => each.id === clause.contact);
  return contact ? { clause, contact } : { clause };
}
