import { type Measures, medianOf } from './statistics.ts';

const STEPS = 400_000;
const WARM_UP_STEPS = 4_000_000;
const ROUNDS = 9;

/**
 * Measures figures between two runs of a fixed loop that has nothing to do with them, and writes
 * beside each how much that loop changed.
 */
export async function withDrift(measure: () => Measures | Promise<Measures>): Promise<Measures> {
  const before = timeFixedLoop();
  const measures = await measure();
  const drift = Math.abs(timeFixedLoop() / before - 1);
  return Object.fromEntries(
    Object.entries(measures).map(([key, measured]) => [key, { ...measured, drift }]),
  );
}

/** Milliseconds of the fixed loop, the middle of some rounds. */
export function timeFixedLoop(): number {
  mixIntegers(WARM_UP_STEPS);
  const rounds = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    mixIntegers(STEPS);
    return performance.now() - start;
  });
  return medianOf(rounds);
}

/** Arithmetic without memory: what is left of its changes is the processor's. */
function mixIntegers(steps: number): number {
  let mixed = 0x9e3779b9 | 0;
  for (let step = 0; step < steps; step += 1) {
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b) + step;
  }
  return mixed;
}
