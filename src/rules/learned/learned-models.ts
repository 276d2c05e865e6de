import { type Hit, hitOfTokens } from '../match/hit.ts';
import type { ListedSightings } from '../match/sightings.ts';
import type { CompiledLearned, CompiledModel, LearnedUse } from './compiled-learned.ts';
import { readDigits } from './digits.ts';
import {
  type DraftFeatures,
  placeWeights,
  readDraftFeatures,
  weighFeatures,
} from './draft-features.ts';
import { type Facts, FeatureRows } from './feature-rows.ts';
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

  /** The rows of the weights. */
  get rows(): FeatureRows {
    this.#rows ??= new FeatureRows(this.#compiled);
    return this.#rows;
  }

  /** What a draft has of what the models know. */
  read(seen: ListedSightings, facts: Facts): LearnedReading {
    return new LearnedReading(this, seen, readDraftFeatures(seen, this.rows, facts));
  }

  /** The weights of a model, a signed byte for each row. */
  weightsOf(model: CompiledModel): Int8Array {
    const known = this.#weights.get(model.id) ?? readDigits(model.weights);
    this.#weights.set(model.id, known);
    return known;
  }

  /** A model by its clause. */
  find(id: string): CompiledModel | undefined {
    return this.#models.get(id);
  }
}

/** One draft as the models see it. What rules and guards ask of one model is worked out once. */
export class LearnedReading {
  readonly #models: LearnedModels;
  readonly #seen: ListedSightings;
  readonly #features: DraftFeatures;
  readonly #scores = new Map<CompiledModel, number>();
  readonly #marks = new Map<CompiledModel, readonly Hit[]>();

  constructor(models: LearnedModels, seen: ListedSightings, features: DraftFeatures) {
    this.#models = models;
    this.#seen = seen;
    this.#features = features;
  }

  /** The words that weigh most, where the score is high enough. */
  find(use: LearnedUse): readonly Hit[] {
    const model = this.#models.find(use.model);
    if (model === undefined || this.#seen.scan.tokens.count === 0) return [];
    return this.#score(model) < use.atLeast ? [] : this.#mark(model);
  }

  /** How likely the draft breaches the clause of a model, from 0 to 1. */
  #score(model: CompiledModel): number {
    const known = this.#scores.get(model);
    if (known !== undefined) return known;
    const weights = this.#models.weightsOf(model);
    const sum = weighFeatures(this.#features, weights, this.#models.rows);
    const score = 1 / (1 + Math.exp(-(model.bias + model.scale * sum)));
    this.#scores.set(model, score);
    return score;
  }

  /** The words that weigh most. */
  #mark(model: CompiledModel): readonly Hit[] {
    const known = this.#marks.get(model);
    if (known !== undefined) return known;
    const weights = this.#models.weightsOf(model);
    const placed = placeWeights(this.#seen, this.#models.rows, this.#features, weights);
    const { scan } = this.#seen;
    const stretches = findWeightiest(scan.tokens, placed);
    const marks = stretches.map(({ first, last }) => hitOfTokens(scan, first, last));
    this.#marks.set(model, marks);
    return marks;
  }
}
