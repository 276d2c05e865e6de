import { formatTable } from '../score/format-table.ts';
import { toProbability } from './logistic.ts';
import type { HeldOutScore } from './train-models.ts';

const THRESHOLDS = [0.9, 0.75, 0.6, 0.5, 0.4, 0.3] as const;

/** Precision and recall of each model alone on batches that it was not trained on. */
export function describeHeldOut(scores: readonly HeldOutScore[]): readonly string[] {
  const clauses = [...new Set(scores.map(({ clause }) => clause))];
  const rows = [...clauses, 'all'].map((clause) => {
    const own = clause === 'all' ? scores : scores.filter((score) => score.clause === clause);
    return [clause, ...THRESHOLDS.map((threshold) => describeAt(own, threshold))];
  });
  return formatTable([['held out: precision / recall %', ...THRESHOLDS.map(String)], ...rows]);
}

function describeAt(scores: readonly HeldOutScore[], threshold: number): string {
  const isBreach = ({ post, clause }: HeldOutScore) =>
    post.expect.some((each) => each.clause === clause);
  const found = scores.filter(({ logOdds }) => toProbability(logOdds) >= threshold);
  const right = found.filter(isBreach).length;
  const percent = (part: number, whole: number) =>
    whole === 0 ? '–' : Math.round((100 * part) / whole).toString();
  return `${percent(right, found.length)} / ${percent(right, scores.filter(isBreach).length)}`;
}
