import type { TokenFormat } from '../lists/token-formats.ts';

/** How a key begins, and the pattern that is tried right after it. */
export interface KeyStart {
  /** Case counts. */
  readonly start: string;
  /** Sticky. */
  readonly rest: RegExp;
}

/** Each start of each format; the formats are ours and their repeats are bounded. */
export function listKeyStarts(formats: readonly TokenFormat[]): readonly KeyStart[] {
  return formats.flatMap((format) => {
    const rest = new RegExp(format.rest, 'y');
    return format.starts.map((start) => ({ start, rest }));
  });
}
