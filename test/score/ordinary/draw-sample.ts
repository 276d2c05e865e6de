import { createRandom } from '../../bench/rules/workload/random.ts';
import type { Firing } from './find-firings.ts';

/** One warning that was drawn for reading; packs that give the same one share it. */
export interface DrawnFiring {
  readonly file: string;
  readonly line: number;
  readonly packs: readonly string[];
  readonly clause: string;
  readonly severity: string;
  readonly action: string;
  readonly rule: string;
  /** The marked words; empty when the whole post is meant. */
  readonly words: readonly string[];
  readonly text: string;
}

/** Draws some firings by chance; the same seed draws the same ones from the same firings. */
export function drawSample(
  firings: readonly Firing[],
  { count, seed }: { readonly count: number; readonly seed: number },
): readonly DrawnFiring[] {
  const pool = joinPacks(firings);
  const random = createRandom(seed);
  const drawn: DrawnFiring[] = [];
  while (drawn.length < count && pool.length > 0) {
    drawn.push(...pool.splice(random.integer(pool.length), 1));
  }
  return drawn;
}

/** One entry for what several packs say alike. */
function joinPacks(firings: readonly Firing[]): DrawnFiring[] {
  const joined = new Map<string, DrawnFiring>();
  for (const { pack, file, line, text, finding } of firings) {
    const { clause, severity, action, rule, ranges } = finding;
    const key = JSON.stringify([file, line, clause, rule]);
    const packs = [...(joined.get(key)?.packs ?? []), pack];
    const words = ranges.map(({ start, end }) => text.slice(start, end));
    joined.set(key, { file, line, packs, clause, severity, action, rule, words, text });
  }
  return [...joined.values()];
}
