import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  LARGEST_DIGIT,
  readDigits,
  readRising,
  writeDigits,
  writeRising,
} from '../../../src/rules/learned/digits.ts';

describe('small numbers as digits', () => {
  it('come back as they were', () => {
    const number = fc.integer({ min: -LARGEST_DIGIT, max: LARGEST_DIGIT });
    fc.assert(
      fc.property(fc.array(number), (numbers) => {
        expect([...readDigits(writeDigits(numbers))]).toEqual(numbers);
      }),
    );
  });

  it('are one character each', () => {
    expect(writeDigits([-31, 0, 31])).toBe('Af+');
  });

  it('that are too large become the largest', () => {
    expect([...readDigits(writeDigits([100, -100]))]).toEqual([31, -31]);
  });
});

describe('rising numbers as gaps', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat({ max: 2 ** 24 })), (numbers) => {
        const rising = [...numbers].sort((a, b) => a - b);
        expect([...readRising(writeRising(rising))]).toEqual(rising);
      }),
    );
  });

  it('take few digits where they lie close', () => {
    expect(writeRising([1, 2, 3])).toBe('BBB');
    expect(writeRising([])).toBe('');
  });
});
