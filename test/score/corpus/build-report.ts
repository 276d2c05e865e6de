import { findHalf, HALF_NAMES, type Half } from './batches.ts';
import { type Judgement, narrowJudgement } from './judge-post.ts';
import {
  type Score,
  type Scores,
  tallyByClause,
  tallyByGroup,
  tallyScore,
} from './tally-scores.ts';

/** The scores of some posts: in all, and by clause, batch, pack and account. */
export interface Table {
  /** What the posts are called together: a half, or a file. */
  readonly name: string;
  readonly posts: number;
  readonly all: Score;
  readonly clauses: Scores;
  readonly batches: Scores;
  readonly packs: Scores;
  readonly accounts: Scores;
}

/** A table for each half that has posts, the tune half first. */
export function buildHalfTables(
  judgements: readonly Judgement[],
  clause: string | undefined,
): readonly Table[] {
  return HALF_NAMES.flatMap((half: Half) => {
    const own = judgements.filter(({ post }) => findHalf(post.batch) === half);
    return own.length === 0 ? [] : [buildTable(`${half} half`, own, clause)];
  });
}

/** The scores of some posts, for one clause or for all. */
export function buildTable(
  name: string,
  judgements: readonly Judgement[],
  clause: string | undefined,
): Table {
  const judged =
    clause === undefined
      ? judgements
      : judgements.map((judgement) => narrowJudgement(judgement, clause));
  return {
    name,
    posts: judged.length,
    all: tallyScore(judged),
    clauses: tallyByClause(judged),
    batches: tallyByGroup(judged, ({ batch }) => batch),
    packs: tallyByGroup(judged, ({ pack }) => pack),
    accounts: tallyByGroup(judged, ({ account }) => account),
  };
}
