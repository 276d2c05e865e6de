import type { Half } from '../corpus/batches.ts';

/** What is wanted of the posts that came out wrong. */
export const SHOWN = ['missed', 'false'] as const;
export type Shown = (typeof SHOWN)[number];

/** Which posts are printed for people to read, and how many at most. */
export interface ShowOptions {
  readonly kind: Shown;
  readonly limit: number;
}

/** Which part of a corpus is scored, and what is told of it. */
export interface ScoreOptions {
  /** Layers that go on top; for an external corpus the policy itself. */
  readonly policyFiles: readonly string[];
  readonly pack: string | undefined;
  readonly clause: string | undefined;
  readonly show: ShowOptions | undefined;
  readonly isJson: boolean;
}

/** Scores batches of the project's own corpus. */
export interface BatchesCall extends ScoreOptions {
  readonly kind: 'batches';
  readonly halves: readonly Half[];
  /** One batch of those halves; `undefined` for all. */
  readonly batch: string | undefined;
}

/** Scores one file of posts with one policy. */
export interface ExternalCall extends ScoreOptions {
  readonly kind: 'external';
  readonly file: string;
}

/** How many firings are drawn, by which seed, and where they are written. */
export interface SampleOptions {
  readonly count: number;
  readonly seed: number;
  readonly file: string;
}

/** Counts warnings on posts that breach nothing. */
export interface OrdinaryCall {
  readonly kind: 'ordinary';
  readonly folder: string;
  readonly policyFiles: readonly string[];
  readonly clause: string | undefined;
  readonly sample: SampleOptions | undefined;
  readonly isJson: boolean;
}

/** What the command was asked to do. */
export type ScoreCall = { readonly kind: 'help' } | BatchesCall | ExternalCall | OrdinaryCall;
