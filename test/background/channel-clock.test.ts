import { describe, expect, it } from 'vitest';

import { CRISIS_PACE, policyPace, waitFor } from '../../src/background/channel-clock.ts';

const MINUTE_MS = 60_000;

describe('waitFor', () => {
  it('spreads looks a tenth to either side', () => {
    const pace = policyPace(100);
    expect([0, 0.5, 1].map((random) => waitFor(pace, 0, random) / MINUTE_MS)).toEqual([
      90, 100, 110,
    ]);
  });

  it('never waits longer than a minute for a crisis file while all is well', () => {
    expect(waitFor(CRISIS_PACE, 0, 1)).toBeLessThanOrEqual(MINUTE_MS);
    expect(waitFor(CRISIS_PACE, 0, 0)).toBeGreaterThanOrEqual(MINUTE_MS / 2);
  });

  it('is never blind for a crisis for longer than five minutes', () => {
    expect(waitFor(CRISIS_PACE, 1_000, 1)).toBe(5 * MINUTE_MS);
  });
});
