import { interleave } from '../timing/interleave.ts';
import { type Measured, type Measures, summarise } from '../timing/statistics.ts';
import { createNames } from '../workload/names.ts';
import { compileSound, createTermPolicy } from '../workload/policies.ts';

/** What compiling long lists of terms takes, and how large the compiled policy is as JSON. */
export function measurePack(): Measures {
  const policy = createTermPolicy(createNames(10_000));
  const { compile } = interleave(
    { compile: { run: () => compileSound(policy), units: 1 } },
    { rounds: 15 },
  );
  const compiled = summarise(compile, 'µs');
  return {
    compile10kMs: { ...compiled, value: compiled.value / 1_000, unit: 'ms' },
    packBytes10k: weighPack(10_000),
    packBytes100k: weighPack(100_000),
  };
}

/** Bytes of a compiled policy of so many terms; the same on every run. */
function weighPack(terms: number): Measured {
  const json = JSON.stringify(compileSound(createTermPolicy(createNames(terms))));
  const value = new TextEncoder().encode(json).length;
  return { value, unit: 'bytes', noise: 0, samples: 1 };
}
