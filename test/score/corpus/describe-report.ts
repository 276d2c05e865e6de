import {
  formatEstimate,
  formatGap,
  formatPercent,
  formatPoints,
  formatPosts,
  formatTable,
  type Row,
} from '../format-table.ts';
import { estimateGap, estimateShare } from '../share.ts';
import type { Table } from './build-report.ts';
import type { LeftOut } from './score-posts.ts';
import {
  balanceOf,
  meanOverlap,
  precisionOf,
  recallOf,
  type Score,
  type Scores,
} from './tally-scores.ts';

const HEAD: Row = [
  '',
  'n',
  'right',
  'false',
  'precision %',
  'recall %',
  'F1 %',
  'negatives flagged %',
  'near misses flagged %',
  'overlap %',
];

const GAP_HEAD: Row = ['', 'precision', 'recall', 'F1'];

/** The tables as text; with two of them also the gap of the first to the second. */
export function describeReport(tables: readonly Table[]): readonly string[] {
  const lines = tables.flatMap(describeTable);
  const [first, second] = tables;
  if (first === undefined || second === undefined) return lines;
  return [...lines, ...describeGap(first, second)];
}

/** What could not be scored, a line for each reason. */
export function describeLeftOut(leftOut: readonly LeftOut[]): readonly string[] {
  return leftOut.map(({ reason, posts }) => `left out ${formatPosts(posts)}: ${reason}`);
}

/** One half or file: by clause, batch, pack and account. */
function describeTable(table: Table): readonly string[] {
  const { name, batches, posts, all, clauses, packs, accounts } = table;
  return [
    `${name}: ${formatPosts(posts)}; n breaches, shares with 95 % intervals`,
    '',
    ...formatTable([['clause', ...HEAD.slice(1)], ...listRows(clauses), listCells('all', all)]),
    '',
    ...formatTable([['batch', ...HEAD.slice(1)], ...listRows(batches)]),
    '',
    ...formatTable([['pack', ...HEAD.slice(1)], ...listRows(packs)]),
    '',
    ...formatTable([['account', ...HEAD.slice(1)], ...listRows(accounts)]),
    '',
  ];
}

function listRows(scores: Scores): readonly Row[] {
  return [...scores].map(([name, score]) => listCells(name, score));
}

function listCells(name: string, score: Score): Row {
  return [
    name,
    String(score.expected),
    String(score.right),
    String(score.falseAlarms),
    formatEstimate(estimateShare(precisionOf(score))),
    formatEstimate(estimateShare(recallOf(score))),
    formatPercent(balanceOf(score)),
    formatEstimate(estimateShare(score.negatives)),
    formatEstimate(estimateShare(score.nearMisses)),
    formatPercent(meanOverlap(score)),
  ];
}

/** How much better one table is than another, in percentage points. */
function describeGap(one: Table, other: Table): readonly string[] {
  const rows = [...one.clauses].flatMap(([clause, score]) => {
    const against = other.clauses.get(clause);
    return against === undefined ? [] : [listGapCells(clause, score, against)];
  });
  const head = ['clause', ...GAP_HEAD.slice(1)];
  return [
    `gap: ${one.name} minus ${other.name}, in percentage points with 95 % intervals`,
    '',
    ...formatTable([head, ...rows, listGapCells('all', one.all, other.all)]),
    '',
  ];
}

function listGapCells(name: string, one: Score, other: Score): Row {
  return [
    name,
    formatGap(estimateGap(precisionOf(one), precisionOf(other))),
    formatGap(estimateGap(recallOf(one), recallOf(other))),
    formatPoints(balanceGap(one, other)),
  ];
}

/** Difference of the F1 of two scores; `undefined` where either has none. */
export function balanceGap(one: Score, other: Score): number | undefined {
  const first = balanceOf(one);
  const second = balanceOf(other);
  return first === undefined || second === undefined ? undefined : first - second;
}
