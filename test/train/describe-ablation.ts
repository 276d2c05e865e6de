import { formatTable, type Row } from '../score/format-table.ts';
import { toProbability } from './logistic.ts';
import type { HeldOutScore } from './train-models.ts';

/** The clauses that rules alone warn of, each with the rule that does, by post. */
export type FlaggedByRules = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** A way of letting rules and models speak. */
interface Way {
  readonly name: string;
  readonly speaks: (score: HeldOutScore, isFlagged: boolean) => boolean;
}

/** Below the first a model silences a rule; from the second on it speaks by itself. */
const LEVELS: readonly (readonly [doubt: number, certainty: number])[] = [
  [0.02, 0.6],
  [0.05, 0.5],
  [0.05, 0.6],
  [0.1, 0.5],
  [0.1, 0.6],
  [0.1, 0.7],
  [0.15, 0.5],
  [0.15, 0.6],
];

const RULES: Way = { name: 'rules alone', speaks: (_score, isFlagged) => isFlagged };
const MODELS: readonly Way[] = [0.5, 0.6, 0.75].map(modelsFrom);
const BOTH = bothAt(0.1, 0.6);

/** What models add to rules and take from them, on batches that neither has met. */
export function describeAblation(
  scores: readonly HeldOutScore[],
  flagged: FlaggedByRules,
): readonly string[] {
  const count = (way: Way, among = scores) => countRow(way, among, flagged);
  const ways = [RULES, ...MODELS, ...LEVELS.map(([doubt, certainty]) => bothAt(doubt, certainty))];
  const clauses = [...new Set(scores.map(({ clause }) => clause))];
  const byClause = clauses.map((clause): Row => {
    const own = scores.filter((score) => score.clause === clause);
    return [
      clause,
      ...[RULES, modelsFrom(0.6), BOTH].map((way) => count(way, own).slice(1, 3).join(' / ')),
    ];
  });
  return [
    ...formatTable([
      ['held out', 'precision %', 'recall %', 'negatives flagged %'],
      ...ways.map((way) => count(way)),
    ]),
    '',
    ...formatTable([
      ['held out: precision / recall %', 'rules alone', 'models from 0.6', BOTH.name],
      ...byClause,
    ]),
  ];
}

/** Models without any rule. */
function modelsFrom(certainty: number): Way {
  return {
    name: `models alone from ${certainty}`,
    speaks: ({ logOdds }) => toProbability(logOdds) >= certainty,
  };
}

/** Rules where the model does not doubt them, and models where they are certain. */
function bothAt(doubt: number, certainty: number): Way {
  return {
    name: `rules from ${doubt}, models from ${certainty}`,
    speaks: ({ logOdds }, isFlagged) => toProbability(logOdds) >= (isFlagged ? doubt : certainty),
  };
}

/** One way of speaking, counted. */
function countRow(
  { name, speaks }: Way,
  scores: readonly HeldOutScore[],
  flagged: FlaggedByRules,
): Row {
  const isBreach = ({ post, clause }: HeldOutScore) =>
    post.expect.some((each) => each.clause === clause);
  const found = scores.filter((score) =>
    speaks(score, flagged.get(score.post.id)?.has(score.clause) === true),
  );
  const right = found.filter(isBreach).length;
  const negatives = new Set(
    scores.flatMap(({ post }) => (post.expect.length === 0 ? [post.id] : [])),
  );
  const alarms = new Set(found.flatMap(({ post }) => (negatives.has(post.id) ? [post.id] : [])));
  return [
    name,
    toPercent(right, found.length),
    toPercent(right, scores.filter(isBreach).length),
    toPercent(alarms.size, negatives.size),
  ];
}

function toPercent(part: number, whole: number): string {
  return whole === 0 ? '–' : ((100 * part) / whole).toFixed(1);
}
