import type { CompiledClause } from '../../policy/compiled-policy.ts';

/**
 * The clauses that contain every word of a search, in any of their texts. Case and accents do not
 * matter; an empty search keeps all.
 */
export function filterClauses(
  clauses: readonly CompiledClause[],
  search: string,
): readonly CompiledClause[] {
  const words = fold(search).split(/\s+/u).filter(Boolean);
  return clauses.filter((clause) => {
    const text = fold(searchableText(clause));
    return words.every((word) => text.includes(word));
  });
}

/** Everything of a clause that a reader may remember it by. */
function searchableText({ number, title, statement, why, dos, donts }: CompiledClause): string {
  return [number, title, statement, why ?? '', ...dos, ...donts].join('\n');
}

/** A text without the differences that a search overlooks. */
function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[‘’]/gu, "'").toLowerCase();
}
