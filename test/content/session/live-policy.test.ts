import { describe, expect, it } from 'vitest';

import { LivePolicy } from '../../../src/content/session/live-policy.ts';
import { createPausedChecker } from '../../../src/content/session/paused-checker.ts';
import { asRuleId } from '../../../src/shared/ids.ts';
import { createPolicy } from '../../support/fake-edge.ts';
import { createFinding } from '../support/create-finding.ts';

const NEVER_PAUSED = { now: () => 0, until: () => 0 };

describe('LivePolicy', () => {
  it('says nothing where the policy is off, and asks for its engine with each policy', () => {
    let asked = 0;
    const options = () => {
      asked += 1;
      return {};
    };
    const live = new LivePolicy(createPolicy(), true, options, NEVER_PAUSED);
    expect(live.checker.check('My secret', {})).toEqual([]);
    expect(asked).toBe(0);
    live.use(createPolicy({ version: '2' }), false);
    expect(live.policy.version).toBe('2');
    expect(asked).toBe(1);
  });

  it('has another checker during a pause, and its own again at the end of it', () => {
    let now = 1_000;
    const clock = { now: () => now, until: () => 2_000 };
    const live = new LivePolicy(createPolicy(), true, () => ({}), clock);
    const paused = live.checker;
    now = 2_000;
    expect(live.checker).not.toBe(paused);
    now = 1_999;
    expect(live.checker).toBe(paused);
  });
});

describe('createPausedChecker', () => {
  it('silences what warns, and leaves what the organisation blocks', () => {
    const found = (['hint', 'warn', 'justify', 'block'] as const).map((action) =>
      createFinding({ rule: asRuleId(action), action }),
    );
    const paused = createPausedChecker({ check: () => found });
    expect(paused.check('text', {}).map(({ rule }) => rule)).toEqual(['block']);
  });
});
