import { formatEstimate, formatPosts, formatTable, type Row } from '../format-table.ts';
import { type Estimate, estimateShare } from '../share.ts';
import { type Counts, type PackFirings, sumCounts } from './tally-firings.ts';

/** Rates are told per this many posts. */
const POSTS = 1000;

/** What one pack says of ordinary posts, as text. */
export function describeFirings(tally: PackFirings): readonly string[] {
  const { pack, files, posts, clauses, flagged, held, critical } = tally;
  const rateRow = (name: string, severity: string, counts: Counts): Row => [
    name,
    severity,
    ...counts.map((count, at) => formatRate(count, posts[at] ?? 0)),
    formatRate(sumCounts(counts), sumCounts(posts)),
  ];
  const share = estimateShare({ hits: sumCounts(flagged), of: sumCounts(posts) });
  return [
    `${pack} pack on a personal account: per 1,000 posts, by clause and severity`,
    '',
    ...formatTable([
      ['clause', 'severity', ...files.map(shortenName), 'all'],
      ...clauses.map(({ clause, severity, counts }) => rateRow(clause, severity, counts)),
      rateRow('posts flagged', '', flagged),
      rateRow('posts held', '', held),
      rateRow('posts with a critical one', '', critical),
      ['posts', '', ...posts.map(String), String(sumCounts(posts))],
    ]),
    '',
    `flagged in all: ${formatEstimate(share)} %; critical: ${formatPosts(sumCounts(critical))}`,
    '',
  ];
}

/** The same for another program: counts by file, and rates per 1,000 posts over all files. */
export function listFirings(tally: PackFirings): object {
  const { pack, files, posts, clauses, flagged, held, critical } = tally;
  const of = sumCounts(posts);
  const listCounts = (counts: Counts) => ({
    files: Object.fromEntries(files.map((file, at) => [file, counts[at] ?? 0])),
    all: sumCounts(counts),
    perThousand: listRate(estimateShare({ hits: sumCounts(counts), of })),
  });
  return {
    pack,
    posts: { files: Object.fromEntries(files.map((file, at) => [file, posts[at] ?? 0])), all: of },
    flagged: listCounts(flagged),
    held: listCounts(held),
    critical: listCounts(critical),
    clauses: clauses.map(({ clause, severity, counts }) => ({
      clause,
      severity,
      ...listCounts(counts),
    })),
  };
}

/** A count as a rate per 1,000 posts; nothing stands for no posts. */
function formatRate(count: number, posts: number): string {
  return posts === 0 ? '–' : ((count / posts) * POSTS).toFixed(1);
}

/** A rate with the bounds of its 95 % interval. */
function listRate(share: Estimate | undefined): object | null {
  if (share === undefined) return null;
  const round = (value: number) => Math.round(value * POSTS * 100) / 100;
  return { value: round(share.value), low: round(share.low), high: round(share.high) };
}

/** The name of a file without its ending, as the head of a column. */
function shortenName(file: string): string {
  return file.slice(0, -'.jsonl'.length);
}
