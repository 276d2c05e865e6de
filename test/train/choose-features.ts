import type { CompiledVectors } from '../../src/rules/learned/compiled-learned.ts';
import { writeKeys } from '../../src/rules/learned/sorted-keys.ts';
import { visitTextFeatures } from '../../src/rules/learned/text-features.ts';
import { ACCOUNTS, ATTACHMENTS, PERIOD_KINDS, SURFACES } from '../../src/shared/vocabulary.ts';
import type { TrainingExample } from './gather-examples.ts';

/** What models may give weight to. */
export interface FeatureTable {
  /** Keys of text features, as `writeKeys` writes them. */
  readonly keys: string;
  readonly signals: readonly string[];
  readonly facts: readonly string[];
  readonly vectors: CompiledVectors;
}

/**
 * What only one writer says is that writer's own way of speaking, or the name of their
 * organisation: it must be met in so many batches, and in so many posts.
 */
const LEAST_BATCHES = 2;
const LEAST_POSTS = 6;

/** So many signals that take a search of their own; see `dropSearches`. */
const MOST_SEARCHES = 8;

const FACTS: readonly string[] = [
  ...ACCOUNTS.map((account) => `account ${account}`),
  ...SURFACES.map((surface) => `surface ${surface}`),
  ...ATTACHMENTS.map((attachment) => `attachments ${attachment}`),
  ...PERIOD_KINDS.map((kind) => `period ${kind}`),
];

/** Chooses the features that are met often enough to learn from. */
export function chooseFeatures(
  examples: readonly TrainingExample[],
): Omit<FeatureTable, 'vectors'> {
  const keys = new Tally<number>();
  const signals = new Tally<string>();
  for (const { post, seen, signals: known } of examples) {
    const own = new Set<number>();
    visitTextFeatures(seen.scan, (key) => own.add(key));
    keys.add(own, post.batch);
    signals.add(
      [...known.cues].filter(([, cue]) => seen.of(cue).length > 0).map(([name]) => name),
      post.batch,
    );
  }
  return {
    keys: writeKeys(keys.listFrequent()),
    signals: [...signals.listFrequent()].sort(),
    facts: FACTS,
  };
}

/**
 * Keeps, of the signals that take a search of their own, the few that tell most: to run every pattern
 * and detector for the sake of a model would cost more than all the rest of a check.
 */
export function dropSearches(
  table: FeatureTable,
  examples: readonly TrainingExample[],
  weights: ReadonlyMap<string, number>,
): FeatureTable {
  const searched = new Set(examples.flatMap(({ signals }) => [...signals.searched]));
  const best = table.signals
    .filter((name) => searched.has(name))
    .sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0))
    .slice(0, MOST_SEARCHES);
  const kept = new Set(best);
  return {
    ...table,
    signals: table.signals.filter((name) => !searched.has(name) || kept.has(name)),
  };
}

/** Counts in how many posts and batches each thing is met. */
class Tally<Thing> {
  readonly #posts = new Map<Thing, number>();
  readonly #batches = new Map<Thing, Set<string>>();

  /** Notes the things of one post, each once. */
  add(things: Iterable<Thing>, batch: string): void {
    for (const thing of things) {
      this.#posts.set(thing, (this.#posts.get(thing) ?? 0) + 1);
      const batches = this.#batches.get(thing);
      if (batches === undefined) this.#batches.set(thing, new Set([batch]));
      else batches.add(batch);
    }
  }

  listFrequent(): readonly Thing[] {
    return [...this.#posts].flatMap(([thing, posts]) =>
      posts >= LEAST_POSTS && (this.#batches.get(thing)?.size ?? 0) >= LEAST_BATCHES ? [thing] : [],
    );
  }
}
