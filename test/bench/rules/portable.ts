import { measureChecks, measureLearned } from './figures/measure-checks.ts';
import { measurePack } from './figures/measure-pack.ts';
import { measurePatterns } from './figures/measure-patterns.ts';
import { measureRedos } from './figures/measure-redos.ts';
import { measureTerms } from './figures/measure-terms.ts';
import { withDrift } from './timing/calibrate.ts';
import type { Measures } from './timing/statistics.ts';

export { timeLoad } from './figures/time-load.ts';

/** What is measured alike in Node and in a page. */
const GROUPS: Readonly<Record<string, () => Measures>> = {
  terms: measureTerms,
  checks: measureChecks,
  learned: measureLearned,
  patterns: measurePatterns,
  pack: measurePack,
  redos: measureRedos,
};

/** Names of the groups, in order. */
export const GROUP_NAMES = Object.keys(GROUPS);

/** Measures one group where this code runs. */
export async function measureGroup(name: string): Promise<Measures> {
  const measure = GROUPS[name];
  if (measure === undefined) throw new Error(`No group is called ${name}.`);
  return withDrift(measure);
}
