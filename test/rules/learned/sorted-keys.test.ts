import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { SortedKeys, writeKeys } from '../../../src/rules/learned/sorted-keys.ts';

const KEYS = fc.array(fc.integer({ min: 0, max: 2 ** 32 - 1 }), { minLength: 1 });

describe('sorted keys', () => {
  it('finds each key, in rising order', () => {
    fc.assert(
      fc.property(KEYS, (keys) => {
        const sorted = new SortedKeys(writeKeys(keys));
        const places = [...keys].sort((a, b) => a - b).map((key) => sorted.find(key));
        expect(places.every((place) => place >= 0 && place < sorted.count)).toBe(true);
        expect([...places].sort((a, b) => a - b)).toEqual(places);
      }),
    );
  });

  it('does not find what is not among them', () => {
    const sorted = new SortedKeys(writeKeys([0x1000, 0x30000]));
    expect(sorted.find(0x20000)).toBe(-1);
    expect(new SortedKeys('').find(7)).toBe(-1);
  });
});
