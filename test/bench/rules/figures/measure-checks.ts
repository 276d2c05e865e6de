import { interleave } from '../timing/interleave.ts';
import {
  type Measured,
  type Measures,
  medianOf,
  quantileOf,
  summarise,
} from '../timing/statistics.ts';
import { createNames } from '../workload/names.ts';
import { loadGeneralPolicy, loadLargePolicy } from '../workload/policies.ts';
import { createTexts } from '../workload/prose.ts';
import { createSoundChecker } from '../workload/sound-checker.ts';

/** A post, a long post, the longest that any site takes, and how many calls are timed of each. */
const LENGTHS = [
  { length: 280, texts: 200, rounds: 9 },
  { length: 3_000, texts: 60, rounds: 9 },
  { length: 40_000, texts: 12, rounds: 9 },
] as const;
const LEARNED_LENGTH = 280;
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

/** What asking the models adds to the check of a post: the same policy with and without them. */
export function measureLearned(): Measures {
  const texts = createTexts(200, LEARNED_LENGTH, { mentions: [] });
  const run = (learned: boolean) => {
    const checker = createSoundChecker(loadGeneralPolicy(learned));
    const context = { site: 'x', surface: 'post', account: 'personal', now: NOW } as const;
    return { run: () => texts.map((text) => checker.check(text, context)), units: texts.length };
  };
  const times = interleave({ asked: run(true), unasked: run(false) }, { rounds: 31 });
  const added = times.asked.map((time, round) => time - (times.unasked[round] ?? Number.NaN));
  const note = `${medianOf(times.asked).toFixed(0)} − ${medianOf(times.unasked).toFixed(0)} µs`;
  return { [`learned${LEARNED_LENGTH}us`]: { ...summarise(added, 'µs'), note } };
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
