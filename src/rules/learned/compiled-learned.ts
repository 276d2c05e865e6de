/**
 * Linear models of what breaches of a clause read like, one model a clause, over features that they
 * share; plain JSON. Rows of weights come in this order: text features, signals, facts.
 */
export interface CompiledLearned {
  /** Keys of text features, rising as unsigned 32-bit integers, in base64; see `text-features.ts`. */
  readonly keys: string;
  /** The cues of the signals that have weight, one a row; -1 where the policy lacks the signal. */
  readonly cues: readonly number[];
  /** What is known of the moment of posting, as `field value`, one a row. */
  readonly facts: readonly string[];
  readonly models: readonly CompiledModel[];
  /** What rules and guards ask of the models. */
  readonly uses: readonly LearnedUse[];
}

/** The model of one clause. */
export interface CompiledModel {
  readonly id: string;
  /** A weight for each row, in base64: signed bytes that count `scale` each. */
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
