/**
 * Linear models of what breaches of a clause read like, one model a clause, over features that they
 * share; plain JSON. Rows of weights come in this order: text features, signals, facts, dimensions of
 * word vectors.
 */
export interface CompiledLearned {
  /** Keys of text features, as `writeKeys` writes them; see `text-features.ts`. */
  readonly keys: string;
  /** The cues of the signals that have weight, one a row; -1 where the policy lacks the signal. */
  readonly cues: readonly number[];
  /** What is known of the moment of posting, as `field value`, one a row. */
  readonly facts: readonly string[];
  readonly vectors: CompiledVectors;
  readonly models: readonly CompiledModel[];
  /** What rules and guards ask of the models. */
  readonly uses: readonly LearnedUse[];
}

/**
 * Vectors of words: words that are used alike have vectors that are alike, so that a model knows
 * something of words that it has never met.
 */
export interface CompiledVectors {
  readonly dimensions: number;
  /** Keys of words, as `writeKeys` writes them. */
  readonly keys: string;
  /** The values of one word after the other, as digits; see `digits.ts`. */
  readonly values: string;
}

/** The model of one clause. */
export interface CompiledModel {
  readonly id: string;
  /** A weight for each row, as digits that count `scale` each; see `digits.ts`. */
  readonly weights: string;
  /** In log-odds, as is `bias`: together they are calibrated, so that 0.9 is right nine times in ten. */
  readonly scale: number;
  readonly bias: number;
}

/** A source that sees something where the score of a model is high enough. */
export interface LearnedUse {
  readonly source: number;
  readonly model: string;
  /** A probability. */
  readonly atLeast: number;
}
