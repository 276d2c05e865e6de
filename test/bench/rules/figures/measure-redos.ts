import { compileRules } from '../../../../src/policy/compile/compile-rules.ts';
import type { Checker } from '../../../../src/rules/checker.ts';
import { interleave } from '../timing/interleave.ts';
import { fitGrowth, type Measures, summarise } from '../timing/statistics.ts';
import {
  COMMON_PUMPS,
  createHostileText,
  HOSTILE_PATTERNS,
  type HostilePattern,
} from '../workload/hostile-patterns.ts';
import { createPatternPolicy } from '../workload/policies.ts';
import { createSoundChecker } from '../workload/sound-checker.ts';

const LENGTH = 40_000;
/** Checks of the slowest text; the least of their times is its cost without noise. */
const ROUNDS = 9;
/** Growth is fitted over these lengths, the longest of which every sample reads in all. */
const GROWING_LENGTHS = [10_000, 20_000, 40_000, 80_000] as const;
const LONGEST = 80_000;
/** Of less the clock and the machine know nothing about growth. */
const MIN_DOUBLING_MS = 0.5;

/** The worst of one pattern: its slowest text, and how that grows from length to length. */
interface Worst {
  readonly pattern: string;
  readonly pump: string;
  /** The least of all rounds: noise only ever adds. */
  readonly ms: number;
  /** 0 where it was too quick to tell. */
  readonly doubling: number;
  /** How far the rounds lie apart, as a share. */
  readonly noise: number;
}

/** Hostile patterns as rules of an organisation, each on the texts that are worst for it. */
export function measureRedos(): Measures {
  const worst: Worst[] = [];
  for (const hostile of HOSTILE_PATTERNS) {
    const compiled = compileRules(createPatternPolicy([hostile.pattern]));
    if (compiled.ok) worst.push(findWorst(hostile, createSoundChecker(compiled.value)));
  }
  const refused = HOSTILE_PATTERNS.length - worst.length;
  const slowest = pickMost(worst, ({ ms }) => ms);
  const growing = pickMost(worst, ({ doubling }) => doubling);
  const of = ({ noise, pattern, pump }: Worst) => ({
    noise,
    samples: worst.length,
    note: `${pattern} on ${JSON.stringify(pump)}`,
  });
  return {
    redosWorstMs: { value: slowest.ms, unit: 'ms', ...of(slowest) },
    redosDoubling: { value: growing.doubling, unit: '×', ...of(growing) },
    redosRefused: { value: refused, unit: 'patterns', noise: 0, samples: HOSTILE_PATTERNS.length },
  };
}

/** The slowest text of a pattern. */
function findWorst(hostile: HostilePattern, checker: Checker): Worst {
  const pumps = [hostile, ...COMMON_PUMPS];
  const times = pumps.map((pump) => ({ pump, ms: timeLeast(checker, pump, LENGTH, 1) }));
  const { pump } = pickMost(times, ({ ms }) => ms);
  const rounds = Array.from({ length: ROUNDS }, () => timeLeast(checker, pump, LENGTH, 1));
  const ms = Math.min(...rounds);
  const { noise } = summarise(rounds, 'ms');
  const doubling = ms > MIN_DOUBLING_MS ? measureDoubling(checker, pump) : 0;
  return { pattern: hostile.pattern, pump: pump.pump, ms, doubling, noise };
}

/**
 * How many times longer a text takes that is twice as long, over three doublings. A sample of each
 * length reads as many characters as one of any other, and makes as much garbage: otherwise only
 * the long texts would be stopped by its collection, and look as if they grew faster than they do.
 */
function measureDoubling(checker: Checker, pump: Omit<HostilePattern, 'pattern'>): number {
  const contenders = GROWING_LENGTHS.map((length) => {
    const text = createHostileText(pump, length);
    const units = LONGEST / length;
    const run = () => {
      for (let time = 0; time < units; time += 1) checker.check(text, {});
    };
    return [String(length), { run, units }] as const;
  });
  const samples = interleave(Object.fromEntries(contenders), { rounds: ROUNDS });
  const points = GROWING_LENGTHS.map(
    (length) => [length, Math.min(...(samples[String(length)] ?? []))] as const,
  );
  return fitGrowth(points);
}

/** Milliseconds of one check, the least of some: noise only ever adds. */
function timeLeast(
  checker: Checker,
  pump: Omit<HostilePattern, 'pattern'>,
  length: number,
  times: number,
): number {
  const text = createHostileText(pump, length);
  let least = Number.POSITIVE_INFINITY;
  for (let time = 0; time < times; time += 1) {
    const start = performance.now();
    checker.check(text, {});
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

/** The item that has most of something. */
function pickMost<Item>(items: readonly Item[], amount: (item: Item) => number): Item {
  return items.reduce((most, item) => (amount(item) > amount(most) ? item : most));
}
