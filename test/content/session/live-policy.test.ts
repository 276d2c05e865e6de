import { describe, expect, it } from 'vitest';

import { LivePolicy } from '../../../src/content/session/live-policy.ts';
import { createPolicy } from '../../support/fake-edge.ts';

describe('LivePolicy', () => {
  it('says nothing where the policy is off, and asks for its engine with each policy', () => {
    let asked = 0;
    const live = new LivePolicy(createPolicy(), true, () => {
      asked += 1;
      return {};
    });
    expect(live.checker.check('My secret', {})).toEqual([]);
    expect(asked).toBe(0);
    live.use(createPolicy({ version: '2' }), false);
    expect(live.policy.version).toBe('2');
    expect(asked).toBe(1);
  });
});
