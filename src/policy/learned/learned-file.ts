import type { CompiledVectors } from '../../rules/learned/compiled-learned.ts';

/**
 * What `npm run train` writes: one linear model a clause over features that all share. Signals are
 * known by name here, so that the file serves every policy that has them; keys, vectors and weights
 * have the form of `CompiledLearned`.
 */
export interface LearnedFile {
  readonly form: 2;
  readonly keys: string;
  readonly signals: readonly string[];
  readonly facts: readonly string[];
  readonly vectors: CompiledVectors;
  readonly models: readonly {
    readonly id: string;
    readonly weights: string;
    readonly scale: number;
    readonly bias: number;
  }[];
}

/** A file without any model. */
export const NOTHING_LEARNED: LearnedFile = {
  form: 2,
  keys: '',
  signals: [],
  facts: [],
  vectors: { dimensions: 0, keys: '', values: '' },
  models: [],
};
