import { readRising, writeRising } from './digits.ts';

/** Of a key only its upper bits are kept: two that share them are rare, and the file is smaller. */
const DROPPED_BITS = 8;

/** Keys that share so many of their upper bits are looked through together: two or three of them. */
const SHELF_BITS = 12;
const BELOW_SHELF = 32 - DROPPED_BITS - SHELF_BITS;

/** Keys in rising order, with where each stands among them. */
export class SortedKeys {
  readonly #keys: Uint32Array;
  /** Where the keys of each shelf begin, and at its end where the last ones end. */
  readonly #shelves: Uint32Array;

  /** Keys as `writeKeys` writes them. */
  constructor(written: string) {
    this.#keys = readRising(written);
    this.#shelves = findShelves(this.#keys);
  }

  get count(): number {
    return this.#keys.length;
  }

  /** Where a key stands; -1 where it is not among them. */
  find(key: number): number {
    const sought = key >>> DROPPED_BITS;
    const shelf = sought >>> BELOW_SHELF;
    const end = this.#shelves[shelf + 1] ?? 0;
    for (let at = this.#shelves[shelf] ?? 0; at < end; at += 1) {
      if (this.#keys[at] === sought) return at;
    }
    return -1;
  }
}

/** Where the keys of each shelf begin. */
function findShelves(keys: Uint32Array): Uint32Array {
  const shelves = new Uint32Array((1 << SHELF_BITS) + 1);
  for (const key of keys) {
    const next = (key >>> BELOW_SHELF) + 1;
    shelves[next] = (shelves[next] ?? 0) + 1;
  }
  for (let shelf = 1; shelf < shelves.length; shelf += 1) {
    shelves[shelf] = (shelves[shelf] ?? 0) + (shelves[shelf - 1] ?? 0);
  }
  return shelves;
}

/** Keys in the order in which `SortedKeys` counts them; those that would be taken for one another are one. */
export function writeKeys(keys: Iterable<number>): string {
  const kept = new Set(Array.from(keys, (key) => key >>> DROPPED_BITS));
  return writeRising([...kept].sort((a, b) => a - b));
}
