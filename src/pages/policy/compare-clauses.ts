import type { CompiledClause } from '../../policy/compiled-policy.ts';

/** The parts of a clause that people read, in the order in which they read them. */
export const CLAUSE_PARTS = ['number', 'title', 'statement', 'why', 'dos', 'donts'] as const;
export type ClausePart = (typeof CLAUSE_PARTS)[number];

/** What one part of a clause said before and says now; sentences that stayed are left out. */
export interface PartChange {
  readonly part: ClausePart;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** What became of a clause from one version of a policy to the next. */
export interface ClauseChange {
  readonly kind: 'added' | 'changed' | 'removed';
  /** As it is now, or as it was last when it is gone. */
  readonly clause: CompiledClause;
  /** Of a changed clause: the parts that differ. */
  readonly parts: readonly PartChange[];
}

/** Tells what people must read again: new clauses and changed ones in order, then those that are gone. */
export function compareClauses(
  before: readonly CompiledClause[],
  now: readonly CompiledClause[],
): readonly ClauseChange[] {
  const current = now.flatMap((clause): readonly ClauseChange[] => {
    const old = before.find(({ id }) => id === clause.id);
    if (old === undefined) return [{ kind: 'added', clause, parts: [] }];
    const parts = compareParts(old, clause);
    return parts.length === 0 ? [] : [{ kind: 'changed', clause, parts }];
  });
  const gone = before
    .filter(({ id }) => !now.some((clause) => clause.id === id))
    .map((clause): ClauseChange => ({ kind: 'removed', clause, parts: [] }));
  return [...current, ...gone];
}

/** The parts that differ. */
function compareParts(before: CompiledClause, now: CompiledClause): readonly PartChange[] {
  return CLAUSE_PARTS.flatMap((part) => {
    const old = sentencesOf(before, part);
    const current = sentencesOf(now, part);
    const removed = old.filter((sentence) => !current.includes(sentence));
    const added = current.filter((sentence) => !old.includes(sentence));
    return removed.length + added.length === 0 ? [] : [{ part, removed, added }];
  });
}

/** A part as a list, whether or not it is one. */
function sentencesOf(clause: CompiledClause, part: ClausePart): readonly string[] {
  const value = clause[part];
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}
