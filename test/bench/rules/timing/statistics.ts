/** One measured figure, with what the machine's own unrest makes of it. */
export interface Measured {
  readonly value: number;
  readonly unit: '×' | 'µs' | 'ms' | 'bytes' | 'patterns';
  /** Median distance of the samples from their median, as a share of it: 0.02 is 2 %. */
  readonly noise: number;
  readonly samples: number;
  /** How much a fixed loop changed from before to after, as a share: the machine's own drift. */
  readonly drift?: number;
  /** What only one sample in a hundred exceeds, where single calls were timed. */
  readonly p99?: number;
  /** What else there is to say, such as how many patterns were refused. */
  readonly note?: string;
}

/** Figures by key. */
export type Measures = Readonly<Record<string, Measured>>;

/** The value below which the given share of samples lies; not a number for no samples. */
export function quantileOf(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** The middle sample: on a shared machine the mean tells of the neighbours. */
export function medianOf(samples: readonly number[]): number {
  return quantileOf(samples, 0.5);
}

/** Median and noise of samples. */
export function summarise(samples: readonly number[], unit: Measured['unit']): Measured {
  const value = medianOf(samples);
  const noise = medianOf(samples.map((sample) => Math.abs(sample - value))) / value;
  return { value, unit, noise, samples: samples.length };
}

/** How many times longer one side took than the other, round by round; the note has both times. */
export function summariseRatio(above: readonly number[], below: readonly number[]): Measured {
  const ratios = above.map((time, round) => time / (below[round] ?? Number.NaN));
  const [one, other] = [above, below].map((times) => Number(medianOf(times).toPrecision(3)));
  return { ...summarise(ratios, '×'), note: `${one} ÷ ${other} µs` };
}

/**
 * How many times the cost grows when the size doubles, by the straight line through the logarithms
 * of all points: 2 is linear, 4 is quadratic.
 */
export function fitGrowth(points: readonly (readonly [size: number, cost: number])[]): number {
  const logs = points.map(([size, cost]) => [Math.log2(size), Math.log2(cost)] as const);
  const mean = (of: 0 | 1) => logs.reduce((sum, log) => sum + log[of], 0) / logs.length;
  const [size, cost] = [mean(0), mean(1)];
  const spread = logs.reduce((sum, [at]) => sum + (at - size) ** 2, 0);
  const rise = logs.reduce((sum, [at, high]) => sum + (at - size) * (high - cost), 0);
  return 2 ** (rise / spread);
}
