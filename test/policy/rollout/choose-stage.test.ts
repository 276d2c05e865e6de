import { describe, expect, it } from 'vitest';

import { chooseStage, type RolloutStep } from '../../../src/policy/rollout/choose-stage.ts';

const STEPS: readonly RolloutStep[] = [
  { stage: 'warn', departments: ['comms'] },
  { stage: 'warn', percent: 10 },
  { stage: 'hint', percent: 50 },
  { stage: 'audit' },
];

describe('the stage of a device', () => {
  it.each([
    [0, 'warn'],
    [0.099, 'warn'],
    [0.1, 'hint'],
    [0.499, 'hint'],
    [0.5, 'audit'],
    [1, 'audit'],
  ])('with the draw %d is %s: the first step that it belongs to', (draw, stage) => {
    expect(chooseStage(STEPS, { draw })).toBe(stage);
  });

  it('is that of its department, whatever its draw', () => {
    expect(chooseStage(STEPS, { draw: 0.9, department: 'comms' })).toBe('warn');
    expect(chooseStage(STEPS, { draw: 0.9, department: 'wards' })).toBe('audit');
  });

  it('never falls behind as a step widens', () => {
    const isIn = (percent: number, draw: number) =>
      chooseStage([{ stage: 'hint', percent }], { draw }) === 'hint';
    const draws = Array.from({ length: 200 }, (_, at) => at / 200);
    expect(draws.filter((draw) => isIn(10, draw) && !isIn(50, draw))).toEqual([]);
    expect(draws.filter((draw) => isIn(50, draw))).toHaveLength(100);
  });

  it('is warn where no step is for the device', () => {
    expect(chooseStage([{ stage: 'audit', percent: 5 }], { draw: 0.5 })).toBe('warn');
    expect(chooseStage([], { draw: 0 })).toBe('warn');
  });
});
