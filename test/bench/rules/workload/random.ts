/** A stream of numbers that a seed decides. */
export interface Random {
  /** A whole number from 0 up to, but not including, `below`. */
  integer(below: number): number;
  pick<Value>(from: readonly Value[]): Value;
}

/** Makes a stream (mulberry32): small, even enough for test data, the same on every machine. */
export function createRandom(seed: number): Random {
  let state = seed | 0;
  const integer = (below: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
  return {
    integer,
    pick(from) {
      const picked = from[integer(from.length)];
      if (picked === undefined) throw new Error('There is nothing to pick from.');
      return picked;
    },
  };
}
