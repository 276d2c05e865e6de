import type { LearnedFile } from '../../src/policy/learned/learned-file.ts';
import type { CompiledVectors } from '../../src/rules/learned/compiled-learned.ts';
import { LARGEST_DIGIT, writeDigits } from '../../src/rules/learned/digits.ts';
import { readDraftFeatures } from '../../src/rules/learned/draft-features.ts';
import { FeatureRows } from '../../src/rules/learned/feature-rows.ts';
import { SortedKeys } from '../../src/rules/learned/sorted-keys.ts';
import { type Calibration, calibrate, type Said } from './calibrate.ts';
import { chooseFeatures, dropSearches, type FeatureTable } from './choose-features.ts';
import type { TrainingExample } from './gather-examples.ts';
import {
  fitLogistic,
  type LabelledVector,
  type LinearModel,
  scoreLinear,
  type Vector,
} from './logistic.ts';

/** What the models said of a post when its batch was left out of their training. */
export interface HeldOutScore {
  readonly post: TrainingExample['post'];
  readonly clause: string;
  /** Calibrated log-odds. */
  readonly logOdds: number;
}

/** Models, and how they do on writers that they have not met. */
export interface Trained {
  readonly file: LearnedFile;
  readonly heldOut: readonly HeldOutScore[];
}

/**
 * Trains one model a clause. Each is calibrated on posts of batches that it was not trained on:
 * one batch after the other is left out; `calibrateOn` says which of them count.
 */
export function trainModels(
  examples: readonly TrainingExample[],
  clauses: readonly string[],
  calibrateOn: ReadonlySet<string>,
  wordVectors: CompiledVectors,
): Trained {
  const met = { ...chooseFeatures(examples), vectors: wordVectors };
  const table = dropSearches(met, examples, weighSignals(examples, clauses, met));
  const rowCount = countRows(table);
  const vectors = toVectors(examples, table);
  const heldOut: HeldOutScore[] = [];
  const models = clauses.map((clause) => {
    const posts = labelPosts(examples, vectors, clause);
    const said = scoreHeldOut(posts, calibrateOn, rowCount);
    const calibration = calibrate(said);
    for (const { post, logOdds } of said) {
      heldOut.push({ post, clause, logOdds: calibration.slope * logOdds + calibration.shift });
    }
    return quantise(clause, fitLogistic(posts, rowCount), calibration);
  });
  return { file: { form: 2, ...table, models }, heldOut };
}

/** How much the signals of a table weigh in all models together, each where it is seen. */
function weighSignals(
  examples: readonly TrainingExample[],
  clauses: readonly string[],
  table: FeatureTable,
): ReadonlyMap<string, number> {
  const vectors = toVectors(examples, table);
  const models = clauses.map((clause) =>
    fitLogistic(labelPosts(examples, vectors, clause), countRows(table)),
  );
  const seen = new Float64Array(countRows(table));
  for (const { rows, values } of vectors) {
    rows.forEach((row, at) => {
      seen[row] = (seen[row] ?? 0) + (values[at] ?? 0);
    });
  }
  const weigh = (row: number) =>
    models.reduce((sum, { weights }) => sum + Math.abs(weights[row] ?? 0), 0) * (seen[row] ?? 0);
  const firstOfSignals = new SortedKeys(table.keys).count;
  return new Map(table.signals.map((name, at) => [name, weigh(firstOfSignals + at)]));
}

/** The posts that a model of a clause learns from. */
function labelPosts(
  examples: readonly TrainingExample[],
  vectors: readonly Vector[],
  clause: string,
): readonly LabelledPost[] {
  return examples.flatMap(({ post }, at) => {
    const isBreach = post.expect.some((each) => each.clause === clause);
    // Where readers may differ there is nothing to learn.
    if (!isBreach && post.allow.includes(clause)) return [];
    return [{ post, isBreach, vector: vectors[at] ?? NOTHING }];
  });
}

/** A labelled post as numbers. */
interface LabelledPost extends LabelledVector {
  readonly post: TrainingExample['post'];
}

/** Scores each batch of some with a model of all the others. */
function scoreHeldOut(
  posts: readonly LabelledPost[],
  batches: ReadonlySet<string>,
  rowCount: number,
): readonly (Said & { readonly post: TrainingExample['post'] })[] {
  return [...batches].flatMap((batch) => {
    const model = fitLogistic(
      posts.filter(({ post }) => post.batch !== batch),
      rowCount,
    );
    return posts
      .filter(({ post }) => post.batch === batch)
      .map(({ post, isBreach, vector }) => ({
        post,
        isBreach,
        logOdds: scoreLinear(model, vector),
      }));
  });
}

const NOTHING: Vector = { rows: new Int32Array(0), values: new Float64Array(0) };

/** The features of posts, by the very code that drafts are read with. */
function toVectors(
  examples: readonly TrainingExample[],
  { keys, signals, facts, vectors }: FeatureTable,
): readonly Vector[] {
  const rowsBySignals = new Map<TrainingExample['signals'], FeatureRows>();
  return examples.map(({ seen, signals: known, facts: given }) => {
    const cues = signals.map((name) => known.cues.get(name) ?? -1);
    const rows = rowsBySignals.get(known) ?? new FeatureRows({ keys, cues, facts, vectors });
    rowsBySignals.set(known, rows);
    const read = readDraftFeatures(seen, rows, given);
    const groups = [read.texts, read.signals, read.facts];
    const { sum, value } = read.meaning;
    return {
      rows: Int32Array.from([
        ...groups.flatMap((group) => group.rows),
        ...Array.from(sum, (_, at) => rows.firstOfVectors + at),
      ]),
      values: Float64Array.from([
        ...groups.flatMap((group) => group.rows.map(() => group.value)),
        ...Array.from(sum, (count) => count * value),
      ]),
    };
  });
}

/** The weights that a model of a table has. */
function countRows({ keys, signals, facts, vectors }: FeatureTable): number {
  return new SortedKeys(keys).count + signals.length + facts.length + vectors.dimensions;
}

/** A model in digits, with its calibration in scale and bias. */
function quantise(
  id: string,
  { weights, bias }: LinearModel,
  { slope, shift }: Calibration,
): LearnedFile['models'][number] {
  const most = weights.reduce((largest, weight) => Math.max(largest, Math.abs(weight)), 1e-9);
  const step = most / LARGEST_DIGIT;
  return {
    id,
    weights: writeDigits(weights.map((weight) => Math.round(weight / step))),
    scale: round(step * slope),
    bias: round(bias * slope + shift),
  };
}

/** Six digits say enough, and make the file the same on every machine. */
function round(value: number): number {
  return Number(value.toPrecision(6));
}
