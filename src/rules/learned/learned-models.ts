import { type Hit, hitOfTokens } from '../match/hit.ts';
import type { Sightings } from '../match/sightings.ts';
import { readBytes } from '../terms/integers.ts';
import type { CompiledLearned, CompiledModel, LearnedUse } from './compiled-learned.ts';
import { type DraftFeature, type FeatureRows, readDraftFeatures } from './draft-features.ts';
import { findWeightiest } from './weightiest-words.ts';

/** The models of a policy, ready to judge drafts. */
export class LearnedModels {
  readonly #compiled: CompiledLearned;
  readonly #models: ReadonlyMap<string, CompiledModel>;
  readonly #weights = new Map<string, Int8Array>();
  #rows: FeatureRows | undefined;

  /** Nothing is decoded before the first draft that a rule asks about. */
  constructor(compiled: CompiledLearned) {
    this.#compiled = compiled;
    this.#models = new Map(compiled.models.map((model) => [model.id, model]));
  }

  get uses(): readonly LearnedUse[] {
    return this.#compiled.uses;
  }

  /** What a draft has of what the models know. */
  read(seen: Sightings, facts: ReadonlySet<string>): LearnedReading {
    this.#rows ??= createRows(this.#compiled);
    const features = readDraftFeatures(seen.scan, this.#rows, (cue) => seen.of(cue), facts);
    return new LearnedReading(this, seen, features);
  }

  /** The weights of a model, a signed byte for each row. */
  weightsOf(model: CompiledModel): Int8Array {
    const known = this.#weights.get(model.id) ?? new Int8Array(readBytes(model.weights).buffer);
    this.#weights.set(model.id, known);
    return known;
  }

  /** A model by its clause. */
  find(id: string): CompiledModel | undefined {
    return this.#models.get(id);
  }
}

/** One draft as the models see it. */
export class LearnedReading {
  readonly #models: LearnedModels;
  readonly #seen: Sightings;
  readonly #features: readonly DraftFeature[];

  constructor(models: LearnedModels, seen: Sightings, features: readonly DraftFeature[]) {
    this.#models = models;
    this.#seen = seen;
    this.#features = features;
  }

  /** How likely the draft breaches the clause of a model, from 0 to 1. */
  score(model: CompiledModel): number {
    const weights = this.#models.weightsOf(model);
    let sum = 0;
    for (const { row, value } of this.#features) sum += (weights[row] ?? 0) * value;
    return 1 / (1 + Math.exp(-(model.bias + model.scale * sum)));
  }

  /** The words that weigh most, where the score is high enough. */
  find(use: LearnedUse): readonly Hit[] {
    const model = this.#models.find(use.model);
    const { scan } = this.#seen;
    if (model === undefined || scan.tokens.count === 0) return [];
    if (this.score(model) < use.atLeast) return [];
    const stretches = findWeightiest(scan.tokens, this.#features, this.#models.weightsOf(model));
    return stretches.map(({ first, last }) => hitOfTokens(scan, first, last));
  }
}

/** Numbers the rows of weights. */
function createRows({ keys: base64, cues, facts }: CompiledLearned): FeatureRows {
  const keys = new Uint32Array(readBytes(base64).buffer);
  return {
    rowOfKey: (key) => indexOfKey(keys, key),
    firstSignalRow: keys.length,
    cues,
    firstFactRow: keys.length + cues.length,
    facts,
  };
}

/** Where a key stands in a rising list, or -1. */
function indexOfKey(keys: Uint32Array, key: number): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] ?? 0) < key) low = middle + 1;
    else high = middle;
  }
  return keys[low] === key ? low : -1;
}
