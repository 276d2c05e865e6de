import type { Finding } from '../../../src/rules/finding.ts';
import type { CorpusPost } from './corpus-post.ts';
import { measureOverlap } from './measure-overlap.ts';

/** A clause that was expected and found. */
export interface RightFinding {
  readonly clause: string;
  /** From 0 to 1; `undefined` when the whole post is meant. */
  readonly overlap: number | undefined;
}

/** Findings for a clause that the post neither breaches nor may be said to. */
export interface FalseAlarm {
  readonly clause: string;
  readonly findings: readonly Finding[];
}

/** How the findings of a post compare with its labels; each clause counts once. */
export interface Judgement {
  readonly post: CorpusPost;
  readonly right: readonly RightFinding[];
  readonly missed: readonly string[];
  readonly falseAlarms: readonly FalseAlarm[];
}

/** Compares the findings of a post with its labels. */
export function judgePost(post: CorpusPost, findings: readonly Finding[]): Judgement {
  const byClause = groupByClause(findings);
  const expected = [...new Set(post.expect.map(({ clause }) => clause))];
  const falseAlarms: FalseAlarm[] = [];
  for (const [clause, found] of byClause) {
    const counted = found.filter(isCounted);
    if (expected.includes(clause) || post.allow.includes(clause) || counted.length === 0) continue;
    falseAlarms.push({ clause, findings: counted });
  }
  return {
    post,
    right: expected.flatMap((clause) => {
      const found = byClause.get(clause);
      return found === undefined ? [] : [{ clause, overlap: judgeMarks(post, clause, found) }];
    }),
    missed: expected.filter((clause) => !byClause.has(clause)),
    falseAlarms,
  };
}

/** Only what concerns one clause; a near miss of another clause is none of this one. */
export function narrowJudgement(judgement: Judgement, clause: string): Judgement {
  const { post, right, missed, falseAlarms } = judgement;
  return {
    post: post.near === clause ? post : { ...post, near: null },
    right: right.filter((each) => each.clause === clause),
    missed: missed.filter((each) => each === clause),
    falseAlarms: falseAlarms.filter((each) => each.clause === clause),
  };
}

/** Whether a finding would be an alarm where it is not expected: people never see the others. */
export function isCounted({ severity, action }: Finding): boolean {
  return severity !== 'info' && action !== 'audit';
}

/** Findings by clause, in their order. */
function groupByClause(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.clause);
    if (group === undefined) groups.set(finding.clause, [finding]);
    else group.push(finding);
  }
  return groups;
}

/** How well the words that were marked for a clause fit the words that were expected. */
function judgeMarks(
  post: CorpusPost,
  clause: string,
  findings: readonly Finding[],
): number | undefined {
  const spans = post.expect.flatMap((each) =>
    each.clause === clause && each.span !== null ? [each.span] : [],
  );
  if (spans.length === 0) return undefined;
  const marked = findings.flatMap(({ ranges }) => ranges);
  return measureOverlap(post.text, marked, spans);
}
