import { compileRules } from '../../../../src/policy/compile/compile-rules.ts';
import type { Checker } from '../../../../src/rules/checker.ts';
import { type Measures, summarise } from '../timing/statistics.ts';
import {
  COMMON_PUMPS,
  createHostileText,
  HOSTILE_PATTERNS,
  type HostilePattern,
} from '../workload/hostile-patterns.ts';
import { createPatternPolicy } from '../workload/policies.ts';
import { createSoundChecker } from '../workload/sound-checker.ts';

const LENGTH = 40_000;
/** Rounds without a lower time, after which the lowest is taken for the cost without noise. */
const QUIET_ROUNDS = 5;
const MOST_ROUNDS = 40;
/** Of less the clock and the machine know nothing about growth. */
const MIN_DOUBLING_MS = 0.5;

/** The worst of one pattern: its slowest text, and how that grows. */
interface Worst {
  readonly pattern: string;
  readonly pump: string;
  /** The least of all rounds: noise only ever adds. */
  readonly ms: number;
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
  const growing = pickMost(
    worst.filter(({ ms }) => ms > MIN_DOUBLING_MS),
    ({ doubling }) => doubling,
  );
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
  const halves: number[] = [];
  const wholes: number[] = [];
  for (let quiet = 0; quiet < QUIET_ROUNDS && wholes.length < MOST_ROUNDS; ) {
    const half = timeLeast(checker, pump, LENGTH / 2, 2);
    const whole = timeLeast(checker, pump, LENGTH, 1);
    quiet = isLess(half, halves) || isLess(whole, wholes) ? 0 : quiet + 1;
    halves.push(half);
    wholes.push(whole);
  }
  const ms = Math.min(...wholes);
  const { noise } = summarise(wholes, 'ms');
  return {
    pattern: hostile.pattern,
    pump: pump.pump,
    ms,
    doubling: ms / Math.min(...halves),
    noise,
  };
}

/** Whether a time is clearly below all that came before. */
function isLess(time: number, before: readonly number[]): boolean {
  return time < 0.98 * Math.min(...before);
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
