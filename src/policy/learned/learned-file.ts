/**
 * What `npm run train` writes: one linear model a clause over features that all share. Signals are
 * known by name here, so that the file serves every policy that has them; keys and weights have the
 * form of `CompiledLearned`.
 */
export interface LearnedFile {
  readonly form: 1;
  readonly keys: string;
  readonly signals: readonly string[];
  readonly facts: readonly string[];
  readonly models: readonly {
    readonly id: string;
    readonly weights: string;
    readonly scale: number;
    readonly bias: number;
  }[];
}

/** A file without any model. */
export const NOTHING_LEARNED: LearnedFile = {
  form: 1,
  keys: '',
  signals: [],
  facts: [],
  models: [],
};
