import { describe, expect, it } from 'vitest';

import { assemblePolicy } from '../../../src/policy/distribution/assemble-policy.ts';
import { createChecker } from '../../../src/rules/create-checker.ts';
import { demand } from '../distribution/signed-fixtures.ts';

/** A policy that blocks, warns and hints, rolled out in some way. */
const write = (rollout: string) => `
forepost: 1
id: meadowbank
version: '1'
extends: [general]
${rollout}
actions: { critical: block, high: warn, medium: hint, low: audit }
`;

/** The policy of one device. */
function assemble(rollout: string, draw: number | undefined, department?: string) {
  const settings = { policy: write(rollout), ...(department === undefined ? {} : { department }) };
  return demand(assemblePolicy({ settings, draw }));
}

/** What is done about each severity. */
function actionsOf(policy: ReturnType<typeof assemble>) {
  const { critical, high, medium, low } = policy.actions.personal;
  return [critical, high, medium, low];
}

describe('a policy that is being rolled out', () => {
  it.each([
    ['audit', ['audit', 'audit', 'audit', 'audit']],
    ['hint', ['hint', 'hint', 'hint', 'audit']],
    ['warn', ['block', 'warn', 'hint', 'audit']],
  ])('does no more than the stage %s allows, also where it blocks', (stage, actions) => {
    const policy = assemble(`rollout: [{ stage: ${stage} }]`, 0.5);
    expect(policy.stage).toBe(stage);
    expect(actionsOf(policy)).toEqual(actions);
  });

  it('tells findings by what is done about them on this device', () => {
    const draft = 'The side gate code is 4471';
    const [held] = createChecker(assemble('', 0.5)).check(draft, {});
    const [capped] = createChecker(assemble('rollout: [{ stage: hint }]', 0.5)).check(draft, {});
    expect(held?.action).toBe('block');
    expect(capped).toEqual({ ...held, action: 'hint' });
  });

  it('is as it was written where it is judged without a device', () => {
    const policy = assemble('rollout: [{ stage: audit }]', undefined);
    expect(policy.stage).toBeUndefined();
    expect(actionsOf(policy)).toEqual(['block', 'warn', 'hint', 'audit']);
  });

  it('has no stage without a roll-out', () => {
    expect(assemble('', 0.5)).not.toHaveProperty('stage');
  });

  it('says where a step is wrong', () => {
    const settings = { policy: write('rollout: [{ stage: hold, percent: 120 }]') };
    const refused = assemblePolicy({ settings, draw: 0 });
    const problems = refused.ok ? '' : refused.problem.join('\n');
    expect(problems).toMatch(/rollout.*stage.*expected.*audit/);
    expect(problems).toMatch(/rollout.*percent/);
  });
});
