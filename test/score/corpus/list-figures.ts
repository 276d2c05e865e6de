import { type Estimate, estimateGap, estimateShare, type Share } from '../share.ts';
import type { Table } from './build-report.ts';
import { balanceGap } from './describe-report.ts';
import type { LeftOut } from './score-posts.ts';
import {
  balanceOf,
  meanOverlap,
  precisionOf,
  recallOf,
  type Score,
  type Scores,
} from './tally-scores.ts';

/** The report for another program: counts, and shares from 0 to 1 with their intervals. */
export function listFigures(tables: readonly Table[], leftOut: readonly LeftOut[]): object {
  const [first, second] = tables;
  return {
    tables: tables.map(listTable),
    ...(first === undefined || second === undefined ? {} : { gap: listGap(first, second) }),
    leftOut,
  };
}

function listTable(table: Table): object {
  return {
    name: table.name,
    posts: table.posts,
    all: listScore(table.all),
    clauses: listScores(table.clauses),
    batches: listScores(table.batches),
    packs: listScores(table.packs),
    accounts: listScores(table.accounts),
  };
}

function listScores(scores: Scores): object {
  return Object.fromEntries([...scores].map(([name, score]) => [name, listScore(score)]));
}

function listScore(score: Score): object {
  return {
    n: score.expected,
    right: score.right,
    missed: score.missed,
    falseAlarms: score.falseAlarms,
    precision: listEstimate(estimateShare(precisionOf(score))),
    recall: listEstimate(estimateShare(recallOf(score))),
    f1: round(balanceOf(score)),
    negativesFlagged: listShare(score.negatives),
    nearMissesFlagged: listShare(score.nearMisses),
    overlap: { mean: round(meanOverlap(score)), of: score.overlap.of },
  };
}

/** The gap of one table to another, by clause and in all. */
function listGap(one: Table, other: Table): object {
  const clauses = [...one.clauses].flatMap(([clause, score]) => {
    const against = other.clauses.get(clause);
    return against === undefined ? [] : [[clause, listScoreGap(score, against)] as const];
  });
  return { all: listScoreGap(one.all, other.all), clauses: Object.fromEntries(clauses) };
}

function listScoreGap(one: Score, other: Score): object {
  return {
    precision: listEstimate(estimateGap(precisionOf(one), precisionOf(other))),
    recall: listEstimate(estimateGap(recallOf(one), recallOf(other))),
    f1: round(balanceGap(one, other)),
  };
}

function listShare(share: Share): object {
  return { ...share, share: listEstimate(estimateShare(share)) };
}

/** JSON has no `undefined`; what cannot be said is `null`. */
function listEstimate(estimate: Estimate | undefined): object | null {
  if (estimate === undefined) return null;
  const { value, low, high } = estimate;
  return { value: round(value), low: round(low), high: round(high) };
}

function round(value: number | undefined): number | null {
  return value === undefined ? null : Math.round(value * 10_000) / 10_000;
}
