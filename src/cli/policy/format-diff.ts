import type { FindingsComparison, RuleDifference } from '../../policy/describe/compare-findings.ts';
import type { PolicyChange } from '../../policy/describe/compare-policies.ts';
import { alignColumns, countNoun } from './align-columns.ts';
import { quoteText } from './quote-text.ts';
import type { CorpusPost } from './read-corpus.ts';

/** What two policies find in the posts of a file. */
export interface CorpusComparison {
  readonly comparison: FindingsComparison;
  readonly posts: readonly CorpusPost[];
}

const SIGNS = { added: '+', removed: '-', changed: '~' } as const;
const KINDS = ['gained', 'lost', 'changed'] as const;
const FINDING_SIGNS = { gained: '+', lost: '-', changed: '~' } as const;

/** Writes differences for a person at a terminal, with so many posts for each rule and kind. */
export function formatDiff(
  changes: readonly PolicyChange[],
  found: CorpusComparison | undefined,
  examples: number,
): string {
  const parts = [changes.length === 0 ? 'The policies are the same.' : formatChanges(changes)];
  if (found) parts.push(formatFindings(found, examples));
  return parts.join('\n\n');
}

/** A line for each entry that was added, removed or changed. */
function formatChanges(changes: readonly PolicyChange[]): string {
  return alignColumns(
    changes.map(({ kind, section, id, fields }) => [
      `${SIGNS[kind]} ${section}`,
      id,
      fields.join(', '),
    ]),
  );
}

/** How many findings came and went, rule by rule, with some of the posts. */
function formatFindings({ comparison, posts }: CorpusComparison, examples: number): string {
  const { held, rules } = comparison;
  const total = `${countNoun(comparison.posts, 'post')}: ${held.old} held before, ${held.now} now`;
  if (rules.length === 0) return `${total}; every finding is the same.`;
  const table = alignColumns([
    ['rule', 'clause', ...KINDS],
    ...rules.map((rule) => [
      rule.rule,
      rule.clause,
      ...KINDS.map((kind) => String(rule[kind].length)),
    ]),
  ]);
  const shown = rules.flatMap((rule) => formatExamples(rule, posts, examples));
  return [total, '', table, ...(shown.length > 0 ? ['', ...shown] : [])].join('\n');
}

/** Some posts on which a rule speaks now, speaks no more, or speaks otherwise. */
function formatExamples(
  rule: RuleDifference,
  posts: readonly CorpusPost[],
  examples: number,
): readonly string[] {
  return KINDS.flatMap((kind) =>
    rule[kind].slice(0, examples).flatMap((position) => {
      const post = posts[position];
      if (!post) return [];
      return [`${FINDING_SIGNS[kind]} ${rule.rule}, line ${post.line}: ${quoteText(post.text)}`];
    }),
  );
}
