/** How many of some cases did what is counted. */
export interface Share {
  readonly hits: number;
  readonly of: number;
}

/** A share from 0 to 1 with the bounds of its 95 % interval. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** The quantile of the normal distribution that leaves 2.5 % on each side. */
const Z = 1.959963984540054;

/**
 * A share with its Wilson score interval, which stays inside 0 to 1 and is honest about small
 * counts; `undefined` where there is nothing to count.
 */
export function estimateShare({ hits, of }: Share): Estimate | undefined {
  if (of === 0) return undefined;
  const value = hits / of;
  const weight = (Z * Z) / of;
  const centre = (value + weight / 2) / (1 + weight);
  const margin = (Z * Math.sqrt((value * (1 - value)) / of + weight / (4 * of))) / (1 + weight);
  // Where all or nothing was hit, the bound is exact; arithmetic would leave a trace beside it.
  return {
    value,
    low: hits === 0 ? 0 : centre - margin,
    high: hits === of ? 1 : centre + margin,
  };
}

/**
 * How much larger one share is than another, with the interval that Newcombe makes of two Wilson
 * intervals; `undefined` where either has nothing to count.
 */
export function estimateGap(one: Share, other: Share): Estimate | undefined {
  const first = estimateShare(one);
  const second = estimateShare(other);
  if (first === undefined || second === undefined) return undefined;
  const value = first.value - second.value;
  return {
    value,
    low: value - Math.hypot(first.value - first.low, second.high - second.value),
    high: value + Math.hypot(first.high - first.value, second.value - second.low),
  };
}
