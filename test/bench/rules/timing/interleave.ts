/** Work that is timed; one run does it for `units` texts. */
export interface Contender {
  readonly run: () => unknown;
  readonly units: number;
}

/** How long and how often contenders are measured. */
export interface Schedule {
  readonly rounds: number;
  /** A sample repeats its work until it is long enough for the clock. */
  readonly minSampleMs: number;
}

const USUAL: Schedule = { rounds: 101, minSampleMs: 1 };
const WARM_UP_MS = 60;

/**
 * Microseconds per text, one sample per round and contender. Contenders take turns within a round
 * and change places from round to round, so that the machine's unrest hits all of them alike.
 */
export function interleave<Name extends string>(
  contenders: Readonly<Record<Name, Contender>>,
  schedule: Partial<Schedule> = {},
): Readonly<Record<Name, readonly number[]>> {
  const { rounds, minSampleMs } = { ...USUAL, ...schedule };
  // Filled for every name just below.
  const samples = {} as Record<Name, number[]>;
  const lanes = Object.keys(contenders).map((key) => {
    const name = key as Name;
    samples[name] = [];
    return { name, ...contenders[name], runs: warmUp(contenders[name], minSampleMs) };
  });
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < lanes.length; turn += 1) {
      const lane = lanes[(turn + round) % lanes.length];
      if (lane === undefined) continue;
      samples[lane.name].push(timeRuns(lane.run, lane.runs) / (lane.runs * lane.units));
    }
  }
  return samples;
}

/** Lets the work be compiled, and answers how many runs make one sample. */
function warmUp({ run }: Contender, minSampleMs: number): number {
  const start = performance.now();
  let done = 0;
  do {
    run();
    done += 1;
  } while (performance.now() - start < WARM_UP_MS);
  let runs = 1;
  while (runs < done && timeRuns(run, runs) < minSampleMs * 1_000) runs *= 2;
  return runs;
}

/** Microseconds that so many runs take. */
function timeRuns(run: () => unknown, runs: number): number {
  const start = performance.now();
  for (let done = 0; done < runs; done += 1) run();
  return (performance.now() - start) * 1_000;
}
