/** One measured figure. */
export interface Figure {
  readonly part: string;
  readonly name: string;
  readonly value: number;
  readonly unit: 'µs' | 'ms' | 'kB' | '×' | 's' | 'B' | 'MB' | 'GB' | '/s';
}

/** The middle of some measurements: on a shared machine the mean tells of the neighbours. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The value below which the given share of measurements lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  const index = Math.min(sorted.length - 1, Math.floor(sorted.length * share));
  return sorted[index] ?? Number.NaN;
}

/** A figure as a line of text. */
export function describeFigure({ part, name, value, unit }: Figure): string {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return `${part.padEnd(8)}${name.padEnd(52)}${value.toFixed(digits).padStart(10)} ${unit}`;
}
