import { describe, expect, it } from 'vitest';

import { calibrate } from './calibrate.ts';
import { toProbability } from './logistic.ts';

/** So many posts of the same log-odds, of which a share are breaches. */
function say(logOdds: number, posts: number, breaches: number) {
  return Array.from({ length: posts }, (_, at) => ({ logOdds, isBreach: at < breaches }));
}

describe('calibration', () => {
  it('makes probabilities of a model that is too sure of itself', () => {
    const { slope, shift } = calibrate([...say(6, 100, 80), ...say(-6, 100, 20)]);
    expect(toProbability(slope * 6 + shift)).toBeCloseTo(0.8, 2);
    expect(toProbability(slope * -6 + shift)).toBeCloseTo(0.2, 2);
  });

  it('moves a model that finds breaches too likely', () => {
    const { slope, shift } = calibrate([...say(1, 100, 50), ...say(0, 900, 9), ...say(2, 10, 9)]);
    expect(toProbability(slope * 0 + shift)).toBeLessThan(0.05);
  });

  it('stays finite where a model is always right', () => {
    const { slope, shift } = calibrate([...say(3, 10, 10), ...say(-3, 10, 0)]);
    expect(Number.isFinite(slope + shift)).toBe(true);
  });
});
