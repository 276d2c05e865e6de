import { isHolding, SEVERITIES, type Severity } from '../../../src/shared/vocabulary.ts';
import { CORPUS_CLAUSES } from '../corpus/corpus-clauses.ts';
import type { Firing } from './find-firings.ts';
import type { OrdinaryFile } from './read-ordinary.ts';

/** How often something was seen in the posts of each file, in the order of the files. */
export type Counts = readonly number[];

/** How often a clause fired with a severity. */
export interface ClauseCounts {
  readonly clause: string;
  readonly severity: Severity;
  readonly counts: Counts;
}

/** What one pack says of ordinary posts. */
export interface PackFirings {
  readonly pack: string;
  readonly files: readonly string[];
  readonly posts: Counts;
  readonly clauses: readonly ClauseCounts[];
  /** Posts with any warning or hint. */
  readonly flagged: Counts;
  /** Posts that would be held until the person decides. */
  readonly held: Counts;
  /** Posts with a critical warning. */
  readonly critical: Counts;
}

/** Counts the firings of one pack by clause, severity and file. */
export function tallyFirings(
  pack: string,
  firings: readonly Firing[],
  files: readonly OrdinaryFile[],
): PackFirings {
  const countPosts = (wanted: (firing: Firing) => boolean): Counts => {
    const seen = firings.filter(wanted);
    return files.map(
      ({ file }) => new Set(seen.flatMap((each) => (each.file === file ? [each.line] : []))).size,
    );
  };
  const clauses = listClauses(firings).flatMap((clause) =>
    SEVERITIES.map((severity) => ({
      clause,
      severity,
      counts: countPosts(
        ({ finding }) => finding.clause === clause && finding.severity === severity,
      ),
    })),
  );
  return {
    pack,
    files: files.map(({ file }) => file),
    posts: files.map(({ posts }) => posts.length),
    clauses: clauses.filter(({ counts }) => sumCounts(counts) > 0),
    flagged: countPosts(() => true),
    held: countPosts(({ finding }) => isHolding(finding.action)),
    critical: countPosts(({ finding }) => finding.severity === 'critical'),
  };
}

/** How often something was seen in all files. */
export function sumCounts(counts: Counts): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/** The clauses that fired, in the order of the policy book. */
function listClauses(firings: readonly Firing[]): readonly string[] {
  const fired = new Set<string>(firings.map(({ finding }) => finding.clause));
  return [...CORPUS_CLAUSES.filter((clause) => fired.delete(clause)), ...[...fired].sort()];
}
