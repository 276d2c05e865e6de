import type { Estimate } from './share.ts';

/** A row of cells; the first one names it. */
export type Row = readonly string[];

const GAP = '  ';

/** Rows as lines with columns of equal width; names stand to the left, figures to the right. */
export function formatTable(rows: readonly Row[]): readonly string[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, cell] of row.entries()) {
      widths[column] = Math.max(widths[column] ?? 0, cell.length);
    }
  }
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join(GAP)
      .trimEnd(),
  );
}

/** A share in per cent with its interval, such as `92.1 (85.0–96.0)`; a dash for none. */
export function formatEstimate(estimate: Estimate | undefined): string {
  if (estimate === undefined) return '–';
  const { value, low, high } = estimate;
  return `${formatPercent(value)} (${formatPercent(low)}–${formatPercent(high)})`;
}

/** A difference of shares in percentage points with its interval, such as `+4.0 (−1.2 to +9.1)`. */
export function formatGap(gap: Estimate | undefined): string {
  if (gap === undefined) return '–';
  return `${formatPoints(gap.value)} (${formatPoints(gap.low)} to ${formatPoints(gap.high)})`;
}

/** A number of posts in words, such as `1 post` or `12 posts`. */
export function formatPosts(count: number): string {
  return `${count} ${count === 1 ? 'post' : 'posts'}`;
}

/** A share in per cent; a dash for none. */
export function formatPercent(share: number | undefined): string {
  return share === undefined ? '–' : (share * 100).toFixed(1);
}

/** A signed difference in percentage points. */
export function formatPoints(difference: number | undefined): string {
  if (difference === undefined) return '–';
  const points = (Math.abs(difference) * 100).toFixed(1);
  if (points === '0.0') return points;
  return `${difference < 0 ? '−' : '+'}${points}`;
}
