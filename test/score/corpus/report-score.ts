import { type Answer, answer, refuse } from '../answer.ts';
import type { ScoreOptions } from '../call/score-call.ts';
import type { Table } from './build-report.ts';
import { describePosts } from './describe-posts.ts';
import { describeLeftOut, describeReport } from './describe-report.ts';
import { type Judgement, narrowJudgement } from './judge-post.ts';
import { listFigures } from './list-figures.ts';
import type { ScoredPosts } from './score-posts.ts';

/** Tells the score in the way that was asked for; what was left out is never silent. */
export function reportScore(
  { judgements, leftOut }: ScoredPosts,
  { show, clause, isJson }: ScoreOptions,
  buildTables: (judgements: readonly Judgement[]) => readonly Table[],
): Answer {
  const remarks = describeLeftOut(leftOut);
  if (judgements.length === 0) return refuse(...remarks, 'no post is left to score');
  if (show !== undefined) {
    const shown =
      clause === undefined
        ? judgements
        : judgements.map((judgement) => narrowJudgement(judgement, clause));
    return answer(describePosts(shown, show), remarks);
  }
  const tables = buildTables(judgements);
  if (isJson) return answer([JSON.stringify(listFigures(tables, leftOut), null, 2)], remarks);
  return answer(describeReport(tables), remarks);
}
