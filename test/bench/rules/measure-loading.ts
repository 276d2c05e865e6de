import type { LoadTimes } from './figures/time-load.ts';
import { withDrift } from './timing/calibrate.ts';
import { type Measures, summarise } from './timing/statistics.ts';
import { createNames } from './workload/names.ts';
import { compileSound, createTermPolicy } from './workload/policies.ts';

const ROUNDS = 15;

/** How one runtime loads a compiled policy. */
export type LoadOnce = (json: string) => LoadTimes | Promise<LoadTimes>;

/** What it takes to make a checker of 10,000 terms, and then to check a first short draft. */
export function measureLoading(loadOnce: LoadOnce): Promise<Measures> {
  return withDrift(() => timeLoads(loadOnce));
}

/** The same policy, loaded again and again. */
async function timeLoads(loadOnce: LoadOnce): Promise<Measures> {
  const json = JSON.stringify(compileSound(createTermPolicy(createNames(10_000))));
  const times: LoadTimes[] = [];
  for (let round = 0; round < ROUNDS; round += 1) times.push(await loadOnce(json));
  return {
    loadMs: summarise(
      times.map(({ loadMs }) => loadMs),
      'ms',
    ),
    firstCheckMs: summarise(
      times.map(({ firstCheckMs }) => firstCheckMs),
      'ms',
    ),
  };
}
