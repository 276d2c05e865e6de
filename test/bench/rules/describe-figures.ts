import type { PeerFigures } from './peers/measure-peers.ts';
import type { JudgedFigure } from './targets.ts';

/** The figures of one runtime as lines: value, target, noise and drift. */
export function describeFigures(
  runtime: string,
  figures: Readonly<Record<string, JudgedFigure>>,
): readonly string[] {
  return Object.entries(figures).map(([key, figure]) =>
    [
      describeName(runtime, key),
      describeValue(figure),
      describeTarget(figure).padEnd(22),
      describeNoise(figure),
    ].join(' '),
  );
}

/** Each peer as lines: how many times longer it takes, and both times. */
export function describePeers(runtime: string, peers: PeerFigures): readonly string[] {
  return Object.entries(peers).flatMap(([peer, byLength]) =>
    Object.entries(byLength).map(([length, figure]) => {
      const name = describeName(runtime, `${peer} ${length.replace('chars', '')}`);
      return `${name} ${describeValue(figure)} ${describeNoise(figure)}; ${figure.looksFor}`;
    }),
  );
}

function describeName(runtime: string, key: string): string {
  return `rules   ${runtime.padEnd(9)}${key.padEnd(24)}`;
}

/** Value and unit, and the slowest one in a hundred where it is known. */
function describeValue({ value, unit, p99 }: JudgedFigure): string {
  const tail = p99 === undefined ? '' : ` (p99 ${formatNumber(p99)})`;
  return `${formatNumber(value).padStart(9)} ${unit}${tail}`.padEnd(28);
}

/** Three digits that count. */
function formatNumber(value: number): string {
  const digits = value >= 100 || Number.isInteger(value) ? 0 : value >= 10 ? 1 : 2;
  const options = { maximumFractionDigits: digits, minimumFractionDigits: digits };
  return value.toLocaleString('en', options);
}

/** The spread of the samples and the drift of the machine. */
function describeNoise({ noise, drift, samples, note }: JudgedFigure): string {
  const drifted = drift === undefined ? '' : `, drift ${formatShare(drift)}`;
  const noted = note === undefined ? '' : `, ${note}`;
  return `±${formatShare(noise)} of ${samples}${drifted}${noted}`;
}

function formatShare(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

/** The target and whether it is met. */
function describeTarget({ target, isMet }: JudgedFigure): string {
  if (target === undefined) return '';
  const wanted =
    target.atMost === undefined
      ? `≥ ${formatNumber(target.atLeast ?? Number.NaN)}`
      : `≤ ${formatNumber(target.atMost)}`;
  return `${wanted}: ${isMet ? 'met' : 'NOT MET'}`;
}
