import { readRising, writeRising } from './digits.ts';

/** Of a key only its upper bits are kept: two that share them are rare, and the file is smaller. */
const DROPPED_BITS = 8;

/** Keys in rising order, with where each stands among them. */
export class SortedKeys {
  readonly #keys: Uint32Array;

  /** Keys as `writeKeys` writes them. */
  constructor(written: string) {
    this.#keys = readRising(written);
  }

  get count(): number {
    return this.#keys.length;
  }

  /** Where a key stands, found by halving; -1 where it is not among them. */
  find(key: number): number {
    const keys = this.#keys;
    const sought = key >>> DROPPED_BITS;
    let low = 0;
    let high = keys.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((keys[middle] ?? 0) < sought) low = middle + 1;
      else high = middle;
    }
    return keys[low] === sought ? low : -1;
  }
}

/** Keys in the order in which `SortedKeys` counts them; those that would be taken for one another are one. */
export function writeKeys(keys: Iterable<number>): string {
  const kept = new Set(Array.from(keys, (key) => key >>> DROPPED_BITS));
  return writeRising([...kept].sort((a, b) => a - b));
}
