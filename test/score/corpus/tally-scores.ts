import type { Share } from '../share.ts';
import { CORPUS_CLAUSES } from './corpus-clauses.ts';
import { type Judgement, narrowJudgement } from './judge-post.ts';

/** What was counted over some posts, for one clause or for all of them. */
export interface Score {
  /** Breaches that a reader sees. */
  readonly expected: number;
  readonly right: number;
  readonly missed: number;
  readonly falseAlarms: number;
  /** Of the posts that breach nothing, those with a false alarm. */
  readonly negatives: Share;
  /** Of the near misses, those that were taken for a breach of the clause they come near to. */
  readonly nearMisses: Share;
  /** Sum and number of the overlaps of marked words. */
  readonly overlap: { readonly sum: number; readonly of: number };
}

/** Scores by name, in order. */
export type Scores = ReadonlyMap<string, Score>;

/** Counts over some judgements. */
export function tallyScore(judgements: readonly Judgement[]): Score {
  const negatives = judgements.filter(({ post }) => post.expect.length === 0);
  const nearMisses = judgements.filter(({ post }) => isNearMiss(post));
  const right = judgements.flatMap((each) => each.right);
  const missed = judgements.flatMap((each) => each.missed);
  const overlaps = right.flatMap(({ overlap }) => overlap ?? []);
  return {
    expected: right.length + missed.length,
    right: right.length,
    missed: missed.length,
    falseAlarms: judgements.flatMap((each) => each.falseAlarms).length,
    negatives: countShare(negatives, ({ falseAlarms }) => falseAlarms.length > 0),
    nearMisses: countShare(nearMisses, ({ post, falseAlarms }) =>
      falseAlarms.some(({ clause }) => clause === post.near),
    ),
    overlap: { sum: overlaps.reduce((sum, each) => sum + each, 0), of: overlaps.length },
  };
}

/** Counts for each clause that a post or a finding names, in the order of the policy book. */
export function tallyByClause(judgements: readonly Judgement[]): Scores {
  const named = new Set(judgements.flatMap(listJudgedClauses));
  const ordered = [
    ...CORPUS_CLAUSES.filter((clause) => named.delete(clause)),
    // Clauses of an organisation of its own.
    ...[...named].sort(),
  ];
  return new Map(
    ordered.map((clause) => [
      clause,
      tallyScore(judgements.map((judgement) => narrowJudgement(judgement, clause))),
    ]),
  );
}

/** Counts for each group of posts, in the order of their names. */
export function tallyByGroup(
  judgements: readonly Judgement[],
  nameGroup: (post: Judgement['post']) => string,
): Scores {
  const groups = new Map<string, Judgement[]>();
  for (const judgement of judgements) {
    const name = nameGroup(judgement.post);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [judgement]);
    else group.push(judgement);
  }
  const ordered = [...groups].sort(([one], [other]) => (one < other ? -1 : 1));
  return new Map(ordered.map(([name, group]) => [name, tallyScore(group)]));
}

/** Whether a post comes near a breach without one; where that is a matter of opinion, it does not count. */
export function isNearMiss({ near, allow }: Judgement['post']): boolean {
  return near !== null && !allow.includes(near);
}

/** What is found of what is there. */
export function recallOf({ right, expected }: Score): Share {
  return { hits: right, of: expected };
}

/** What is right of what is said. */
export function precisionOf({ right, falseAlarms }: Score): Share {
  return { hits: right, of: right + falseAlarms };
}

/** The harmonic mean of precision and recall; `undefined` where nothing was expected or said. */
export function balanceOf({ right, expected, falseAlarms }: Score): number | undefined {
  const of = right + falseAlarms + expected;
  return of === 0 ? undefined : (2 * right) / of;
}

/** Mean overlap of marked words with the expected ones; `undefined` where none was measured. */
export function meanOverlap({ overlap }: Score): number | undefined {
  return overlap.of === 0 ? undefined : overlap.sum / overlap.of;
}

/** Every clause that counts for a post. */
function listJudgedClauses({ post, right, missed, falseAlarms }: Judgement): readonly string[] {
  return [
    ...right.map(({ clause }) => clause),
    ...missed,
    ...falseAlarms.map(({ clause }) => clause),
    ...(post.near === null ? [] : [post.near]),
  ];
}

function countShare(
  judgements: readonly Judgement[],
  isHit: (judgement: Judgement) => boolean,
): Share {
  return { hits: judgements.filter(isHit).length, of: judgements.length };
}
