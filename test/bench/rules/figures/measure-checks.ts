import {
  type Measured,
  type Measures,
  medianOf,
  quantileOf,
  summarise,
} from '../timing/statistics.ts';
import { createNames } from '../workload/names.ts';
import { loadLargePolicy } from '../workload/policies.ts';
import { createTexts } from '../workload/prose.ts';
import { createSoundChecker } from '../workload/sound-checker.ts';

/** A post, a long post, the longest that any site takes, and how many calls are timed of each. */
const LENGTHS = [
  { length: 280, texts: 200, rounds: 9 },
  { length: 3_000, texts: 60, rounds: 9 },
  { length: 40_000, texts: 12, rounds: 9 },
] as const;
const NOW = Date.UTC(2026, 10, 22);

/** One check of the default policy with an organisation's own 10,000 terms and 200 patterns. */
export function measureChecks(): Measures {
  const checker = createSoundChecker(loadLargePolicy());
  const mentions = createNames(2);
  return Object.fromEntries(
    LENGTHS.map(({ length, texts: count, rounds }) => {
      const texts = createTexts(count, length, { mentions });
      const check = (text: string) =>
        checker.check(text, { site: 'x', surface: 'post', account: 'personal', now: NOW });
      return [`check${length}us`, timeSingleCalls(texts, check, rounds)];
    }),
  );
}

/** The middle and the slowest of single calls; the noise is that of the rounds' middles. */
function timeSingleCalls(
  texts: readonly string[],
  check: (text: string) => unknown,
  rounds: number,
): Measured {
  for (const text of texts) check(text);
  const times = Array.from({ length: rounds }, () => texts.map((text) => timeCall(text, check)));
  const all = times.flat();
  return {
    ...summarise(times.map(medianOf), 'µs'),
    samples: all.length,
    p99: quantileOf(all, 0.99),
  };
}

/** Microseconds of one call. */
function timeCall(text: string, check: (text: string) => unknown): number {
  const start = performance.now();
  check(text);
  return (performance.now() - start) * 1_000;
}
