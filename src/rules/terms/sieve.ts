/** Bits for each key; with two of them set, one other word in sixty passes. */
const BITS_PER_KEY = 16;

/** A Bloom filter of 32-bit words, a power of two of them. */
export type Sieve = Int32Array;

/** Lets every key through: for a list whose first words nobody may guess. */
export const OPEN_SIEVE: Sieve = new Int32Array([-1]);

/** The filter of some keys. */
export function createSieve(keys: readonly number[]): Sieve {
  let size = 1;
  while (size * 32 < keys.length * BITS_PER_KEY) size *= 2;
  const sieve = new Int32Array(size);
  for (const key of keys) {
    const place = placeOf(sieve, key);
    sieve[place] = (sieve[place] ?? 0) | bitsOf(key);
  }
  return sieve;
}

/** Whether a key may be among those of the filter: true now and then for one that is not, never false for one that is. */
export function mayHave(sieve: Sieve, key: number): boolean {
  const bits = bitsOf(key);
  return ((sieve[placeOf(sieve, key)] ?? 0) & bits) === bits;
}

function placeOf(sieve: Sieve, key: number): number {
  return (key ^ (key >>> 15)) & (sieve.length - 1);
}

/** Two bits of 32, by parts of the key that its place says little of. */
function bitsOf(key: number): number {
  return (1 << (key >>> 27)) | (1 << ((key >>> 22) & 31));
}
