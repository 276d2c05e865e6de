import { describe, expect, it } from 'vitest';

import { fitLogistic, type LabelledVector, scoreLinear, toProbability } from './logistic.ts';

/** A post with these rows, all of the same value. */
function createExample(isBreach: boolean, ...rows: readonly number[]): LabelledVector {
  const values = Float64Array.from(rows, () => 1 / Math.sqrt(rows.length));
  return { isBreach, vector: { rows: Int32Array.from(rows), values } };
}

const EXAMPLES = [
  ...Array.from({ length: 10 }, (_, at) => createExample(true, 0, 2 + (at % 3))),
  ...Array.from({ length: 90 }, (_, at) => createExample(false, 1, 2 + (at % 3))),
];

describe('logistic regression', () => {
  it('learns which feature tells breaches from other posts', () => {
    const model = fitLogistic(EXAMPLES, 5);
    const likely = (example: LabelledVector) => toProbability(scoreLinear(model, example.vector));
    expect(likely(createExample(true, 0, 2))).toBeGreaterThan(0.9);
    expect(likely(createExample(false, 1, 2))).toBeLessThan(0.1);
  });

  it('gives the same weights each time', () => {
    expect(fitLogistic(EXAMPLES, 5).weights).toEqual(fitLogistic(EXAMPLES, 5).weights);
  });

  it('leaves features that no post has at nothing', () => {
    expect(fitLogistic(EXAMPLES, 6).weights[5]).toBe(0);
  });
});
