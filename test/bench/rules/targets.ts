import type { Measured } from './timing/statistics.ts';

/** What a figure should come to. */
export interface Target {
  readonly atMost?: number;
  readonly atLeast?: number;
}

/** The targets of the project, by key; a figure that is not named here has none. */
const TARGETS: Readonly<Record<string, Target>> = {
  termFloorRatio: { atMost: 5 },
  termGrowth: { atMost: 1.2 },
  termVsRegexLoop: { atLeast: 500 },
  patternVsNativeLoop: { atLeast: 20 },
  patternRe2VsNativeLoop: { atLeast: 10 },
  redosWorstMs: { atMost: 50 },
  redosDoubling: { atMost: 2.3 },
  packBytes10k: { atMost: 1_000_000 },
  packBytes100k: { atMost: 6_000_000 },
  loadMs: { atMost: 2 },
  learned280us: { atMost: 100 },
};

/** A figure with its target and whether that is met. */
export interface JudgedFigure extends Measured {
  readonly target?: Target;
  readonly isMet?: boolean;
}

/** Puts the target beside a figure. */
export function judgeFigure(key: string, measured: Measured): JudgedFigure {
  const target = TARGETS[key];
  if (target === undefined) return measured;
  const { atMost = Number.POSITIVE_INFINITY, atLeast = Number.NEGATIVE_INFINITY } = target;
  return { ...measured, target, isMet: measured.value <= atMost && measured.value >= atLeast };
}
