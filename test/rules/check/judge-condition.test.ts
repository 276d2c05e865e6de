import { describe, expect, it } from 'vitest';

import type { Condition } from '../../../src/policy/schema.ts';
import type { CheckContext } from '../../../src/rules/context.ts';
import { createRule } from '../support/create-policy.ts';
import { createExplainingChecker } from './explain-policy.ts';

const periods = [
  {
    id: 'crane',
    kind: 'crisis' as const,
    from: '2026-11-01T00:00:00Z',
    until: '2026-11-02T00:00:00Z',
  },
];
const [DURING, AFTER] = ['2026-11-01T12:00:00Z', '2026-11-05T00:00:00Z'].map(Date.parse);

/** The checker of one rule with a condition, in a policy made of packs. */
function createConditional(when: Condition) {
  const rules = [createRule({ any: [{ terms: ['secret'] }] }, { when })];
  return createExplainingChecker({ packs: ['base', 'healthcare'], rules, periods });
}

/** Whether a rule with a condition speaks in a moment. */
function speaks(when: Condition, context: CheckContext = {}): boolean {
  return createConditional(when).check('secret', context).length > 0;
}

describe('conditions', () => {
  it('take a pack for in force when a layer of the policy has its name', () => {
    expect(speaks({ pack: ['public', 'healthcare'] })).toBe(true);
    expect(speaks({ pack: ['public'] })).toBe(false);
    expect(speaks({ not: { pack: ['healthcare'] } })).toBe(false);
  });

  it('take a period by its kind or by its id', () => {
    for (const name of ['crisis', 'crane']) {
      const at = (now: number | undefined) =>
        speaks({ period: [name] }, now === undefined ? {} : { now });
      expect([DURING, AFTER, undefined].map(at)).toEqual([true, false, false]);
    }
  });

  it('can wait until a period has ended', () => {
    const at = (now: number | undefined) =>
      speaks({ ended: ['crane'] }, now === undefined ? {} : { now });
    expect([DURING, AFTER, undefined].map(at)).toEqual([false, true, false]);
  });

  it('under not are met while none of what is named is so', () => {
    const when: Condition = { not: { surface: ['review-reply'], account: ['brand'] } };
    expect(speaks(when, { surface: 'post' })).toBe(true);
    expect(speaks(when, { surface: 'review-reply' })).toBe(false);
    expect(speaks(when, { surface: 'post', account: 'brand' })).toBe(false);
  });

  it('under not are met by what is unknown', () => {
    expect(speaks({ not: { surface: ['review-reply'], site: ['x'], period: ['crisis'] } })).toBe(
      true,
    );
  });

  it('are all needed', () => {
    const when: Condition = { surface: ['reply'], pack: ['base'], not: { site: ['x'] } };
    expect(speaks(when, { surface: 'reply' })).toBe(true);
    expect(speaks(when, { surface: 'reply', site: 'x' })).toBe(false);
    expect(speaks(when, { surface: 'post' })).toBe(false);
  });

  it('that are not met are told with what was asked and what is so', () => {
    const when: Condition = { surface: ['reply'], not: { account: ['personal', 'brand'] } };
    const { rules } = createConditional(when).check('secret', {}, { explain: true });
    expect(rules[0]).toMatchObject({
      outcome: 'condition-not-met',
      unmet: [
        { field: 'account', isNegated: true, wanted: ['personal', 'brand'], actual: ['personal'] },
        { field: 'surface', isNegated: false, wanted: ['reply'], actual: [] },
      ],
    });
  });
});
