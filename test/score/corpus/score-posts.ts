import { fail, type Result, succeed } from '../../../src/shared/result.ts';
import type { CorpusPost } from './corpus-post.ts';
import { type Judgement, judgePost } from './judge-post.ts';
import { checkPost, type Organisation } from './organisation.ts';

/** Posts that could not be scored, and why. */
export interface LeftOut {
  readonly reason: string;
  readonly posts: number;
}

/** What came of checking a corpus. */
export interface ScoredPosts {
  readonly judgements: readonly Judgement[];
  readonly leftOut: readonly LeftOut[];
}

/** Finds the organisation of a post, or says why its posts are left out. */
export type FindOrganisation = (post: CorpusPost) => Result<Organisation, string>;

/** Checks posts with the policies of their organisations and compares with their labels. */
export function scorePosts(
  posts: readonly CorpusPost[],
  findOrganisation: FindOrganisation,
): Result<ScoredPosts, readonly string[]> {
  const judgements: Judgement[] = [];
  const leftOut = new Map<string, number>();
  const problems: string[] = [];
  const organisations = new Set<Organisation>();
  for (const post of posts) {
    const organisation = findOrganisation(post);
    if (!organisation.ok) {
      leftOut.set(organisation.problem, (leftOut.get(organisation.problem) ?? 0) + 1);
      continue;
    }
    organisations.add(organisation.value);
    const findings = checkPost(organisation.value, post);
    if (findings.ok) judgements.push(judgePost(post, findings.value));
    else problems.push(findings.problem);
  }
  for (const { policy, faults } of organisations) {
    for (const unit of faults) problems.push(`policy ${policy.id}: ${unit} failed during a check`);
  }
  if (problems.length > 0) return fail(problems);
  const counts = [...leftOut].map(([reason, count]) => ({ reason, posts: count }));
  return succeed({ judgements, leftOut: counts });
}
