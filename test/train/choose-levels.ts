import { formatTable } from '../score/format-table.ts';
import type { FlaggedByRules } from './describe-ablation.ts';
import { toProbability } from './logistic.ts';
import type { HeldOutScore } from './train-models.ts';

/** A false alarm costs as much as so many breaches that are missed. */
const FALSE_ALARM_COST = 1.75;

/** From where a model may speak by itself. */
const CERTAINTIES = [0.6, 0.65, 0.7, 0.75, 0.8, 0.85] as const;

/** Below where a model may silence a rule; with the first it never does. */
const DOUBTS = [0, 0.02, 0.08, 0.2, 0.35] as const;

/** For a rule that no held-out post tells anything about. */
const USUAL_DOUBT = 0.08;

/** From where the model of a clause speaks, and below where it silences each rule. */
export interface Levels {
  readonly clause: string;
  readonly certainty: number;
  readonly doubts: ReadonlyMap<string, number>;
}

/**
 * Chooses the levels that the files in `src/policy/packs/likely` are written by: those that would
 * have done best on batches that neither rules nor models had met. A rule with more false alarms than
 * it is worth is heard only where the model agrees; one that is nearly always right is not doubted.
 * Whoever writes the files may ask for more: for what a false alarm costs most, and of ordinary posts.
 */
export function chooseLevels(
  scores: readonly HeldOutScore[],
  flagged: FlaggedByRules,
): readonly Levels[] {
  const clauses = [...new Set(scores.map(({ clause }) => clause))];
  return clauses.map((clause) => {
    const own = scores.filter((score) => score.clause === clause);
    const ruleOf = ({ post }: HeldOutScore) => flagged.get(post.id)?.get(clause);
    const tried = CERTAINTIES.map((certainty) => tryCertainty(own, ruleOf, certainty));
    return { clause, ...pickBest(tried, ({ worth }) => worth) };
  });
}

/** The levels as a table: rules with the usual level are left out. */
export function describeLevels(levels: readonly Levels[]): readonly string[] {
  const rows = levels.map(({ clause, certainty, doubts }) => [
    clause,
    `${certainty}`,
    [...doubts]
      .filter(([, doubt]) => doubt !== USUAL_DOUBT)
      .map(([rule, doubt]) => `${rule} ${doubt}`)
      .join(', '),
  ]);
  return formatTable([['held out', 'model from', `rules from, if not ${USUAL_DOUBT}`], ...rows]);
}

/** Where a model speaks from some certainty, the best level for each rule, and what all is worth. */
function tryCertainty(
  scores: readonly HeldOutScore[],
  ruleOf: (score: HeldOutScore) => string | undefined,
  certainty: number,
) {
  const others = scores.filter((score) => !isFrom(score, certainty));
  const rules = [...new Set(scores.flatMap((score) => ruleOf(score) ?? []))].sort();
  const doubts = new Map<string, number>();
  let worth = worthOf(scores.filter((score) => isFrom(score, certainty)));
  for (const rule of rules) {
    const said = others.filter((score) => ruleOf(score) === rule);
    const heardFrom = (doubt: number) => worthOf(said.filter((score) => isFrom(score, doubt)));
    const doubt = said.length === 0 ? USUAL_DOUBT : pickBest(DOUBTS, heardFrom);
    doubts.set(rule, doubt);
    worth += heardFrom(doubt);
  }
  return { certainty, doubts, worth };
}

/** Whether a model finds a post at least so likely to breach its clause. */
function isFrom({ logOdds }: HeldOutScore, level: number): boolean {
  return toProbability(logOdds) >= level;
}

/** What warnings of some posts are worth, in breaches that are found. */
function worthOf(scores: readonly HeldOutScore[]): number {
  const right = scores.filter(({ post, clause }) =>
    post.expect.some((each) => each.clause === clause),
  ).length;
  return right - FALSE_ALARM_COST * (scores.length - right);
}

/** The first of those that are worth most. */
function pickBest<Item>(items: readonly Item[], worth: (item: Item) => number): Item {
  return items.reduce((best, item) => (worth(item) > worth(best) ? item : best));
}
