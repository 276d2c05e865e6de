import { createProperties } from './properties.ts';

/** Runs of one property before the next one has its turn. */
const BATCH = 25;

/** Says what is being tried, so that whoever watches knows a hang from a long run. */
export interface FuzzWatch {
  onBatch(name: string, seed: number): void;
}

/** What came of a run. */
export interface FuzzOutcome {
  readonly runs: Readonly<Record<string, number>>;
  /** The first failure, shrunk, with what repeats it. */
  readonly failure?: string;
}

/** Tries all properties in turn until the time is over or one of them fails. */
export function runFuzz(
  options: { readonly seconds: number; readonly seed: number },
  watch: FuzzWatch,
): FuzzOutcome {
  const end = performance.now() + options.seconds * 1_000;
  const properties = createProperties();
  const runs: Record<string, number> = {};
  for (let seed = options.seed; performance.now() < end; seed += 1) {
    for (const each of properties) {
      const left = end - performance.now();
      if (left <= 0) break;
      watch.onBatch(each.name, seed);
      const { count, failure } = each.tryBatch({ seed, runs: BATCH, limitMs: left });
      runs[each.name] = (runs[each.name] ?? 0) + count;
      if (failure === undefined) continue;
      return { runs, failure: `${each.name}: repeat with --seed ${seed}.\n${failure}` };
    }
  }
  return { runs };
}
