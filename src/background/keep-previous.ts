import { type PreviousClauses, STORED, type StoredPolicy } from '../messaging/stored.ts';

/**
 * What to store beside a policy that comes into force: the clauses that it replaces, so that the
 * reader can say what is new. Nothing where they say the same, and nothing for another policy:
 * that is read from the start.
 */
export function keepPrevious(
  before: StoredPolicy | undefined,
  next: StoredPolicy,
): { readonly [STORED.previous]?: PreviousClauses } {
  if (before === undefined || before.policy.id !== next.policy.id) return {};
  const { version, clauses } = before.policy;
  // Compiling is deterministic, so the same clauses are written the same way.
  if (JSON.stringify(clauses) === JSON.stringify(next.policy.clauses)) return {};
  return { [STORED.previous]: { version, clauses } };
}
