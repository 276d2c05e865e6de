import type { LearnedFile } from '../../src/policy/learned/learned-file.ts';
import { type FeatureRows, readDraftFeatures } from '../../src/rules/learned/draft-features.ts';
import { writeBytes } from '../../src/rules/terms/integers.ts';
import { type Calibration, calibrate, type Said } from './calibrate.ts';
import { chooseFeatures, type FeatureTable } from './choose-features.ts';
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

/** The largest weight: six bits say as much as eight, and pack better. */
const LARGEST = 31;

/**
 * Trains one model a clause. Each is calibrated on posts of batches that it was not trained on:
 * one batch after the other is left out; `calibrateOn` says which of them count.
 */
export function trainModels(
  examples: readonly TrainingExample[],
  clauses: readonly string[],
  calibrateOn: ReadonlySet<string>,
): Trained {
  const table = chooseFeatures(examples);
  const rowCount = table.keys.length + table.signals.length + table.facts.length;
  const rowByKey = new Map([...table.keys].map((key, row) => [key, row]));
  const vectors = examples.map((example) => toVector(example, table, rowByKey));
  const heldOut: HeldOutScore[] = [];
  const models = clauses.map((clause) => {
    const posts = examples.flatMap(({ post }, at) => {
      const isBreach = post.expect.some((each) => each.clause === clause);
      // Where readers may differ there is nothing to learn.
      if (!isBreach && post.allow.includes(clause)) return [];
      return [{ post, isBreach, vector: vectors[at] ?? NOTHING }];
    });
    const said = scoreHeldOut(posts, calibrateOn, rowCount);
    const calibration = calibrate(said);
    for (const { post, logOdds } of said) {
      heldOut.push({ post, clause, logOdds: calibration.slope * logOdds + calibration.shift });
    }
    return quantise(clause, fitLogistic(posts, rowCount), calibration);
  });
  return { file: { ...writeTable(table), models }, heldOut };
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

/** The features of a post, by the very code that drafts are read with. */
function toVector(
  { seen, cues, facts }: TrainingExample,
  table: FeatureTable,
  rowByKey: ReadonlyMap<number, number>,
): Vector {
  const rows: FeatureRows = {
    rowOfKey: (key) => rowByKey.get(key) ?? -1,
    firstSignalRow: table.keys.length,
    cues: table.signals.map((name) => cues.get(name) ?? -1),
    firstFactRow: table.keys.length + table.signals.length,
    facts: table.facts,
  };
  const features = readDraftFeatures(seen.scan, rows, (cue) => seen.of(cue), facts);
  return {
    rows: Int32Array.from(features, ({ row }) => row),
    values: Float64Array.from(features, ({ value }) => value),
  };
}

/** A model in signed bytes, with its calibration in scale and bias. */
function quantise(
  id: string,
  { weights, bias }: LinearModel,
  { slope, shift }: Calibration,
): LearnedFile['models'][number] {
  const most = weights.reduce((largest, weight) => Math.max(largest, Math.abs(weight)), 1e-9);
  const step = most / LARGEST;
  const bytes = Int8Array.from(weights, (weight) => Math.round(weight / step));
  return {
    id,
    weights: writeBytes(new Uint8Array(bytes.buffer)),
    scale: round(step * slope),
    bias: round(bias * slope + shift),
  };
}

/** Six digits say enough, and make the file the same on every machine. */
function round(value: number): number {
  return Number(value.toPrecision(6));
}

/** The features as the file names them. */
function writeTable({ keys, signals, facts }: FeatureTable): Omit<LearnedFile, 'models'> {
  return { form: 1, keys: writeBytes(new Uint8Array(keys.buffer)), signals, facts };
}
