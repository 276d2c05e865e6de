import { describe, expect, it } from 'vitest';

import { buildExampleCase } from '../../../src/policy/examples/example-context.ts';
import type { Rule } from '../../../src/policy/schema.ts';
import { mergeBodies, writePolicy } from '../policy-fixtures.ts';

const PERIOD =
  'periods:\n  - { id: p, kind: crisis, from: "2026-11-22T09:00:00Z", until: "2026-11-23T09:00:00Z" }\n';

/** The context that an example is tried in. */
function buildContext(
  example: Rule['examples']['warn'][number],
  rule: Partial<Pick<Rule, 'severity' | 'when'>> = {},
  body = '',
) {
  const { policy } = mergeBodies(writePolicy(body));
  return buildExampleCase(example, { severity: 'high', ...rule }, policy)?.context;
}

describe('buildExampleCase', () => {
  it('takes a personal account when nothing says otherwise', () => {
    expect(buildContext('x')).toEqual({ account: 'personal' });
  });

  it('takes the first that each condition allows', () => {
    const when = {
      account: ['brand', 'creator'],
      surface: ['review-reply'],
      site: ['x'],
      attachments: ['video', 'image'],
      jurisdiction: ['us', 'uk'],
    } satisfies Rule['when'];
    expect(buildContext('x', { when })).toEqual({
      account: 'brand',
      surface: 'review-reply',
      site: 'x',
      attachments: ['video'],
      jurisdiction: 'us',
    });
  });

  it('takes an account that the rule is not off for', () => {
    expect(buildContext('x', { severity: { personal: 'off', brand: 'high' } })).toEqual({
      account: 'brand',
    });
  });

  it('prefers what the example says', () => {
    const example = {
      text: 'x',
      account: 'creator',
      surface: 'comment',
      attachments: [],
      replyTo: 'Hi',
      site: 'linkedin',
      now: '2026-11-22T09:00:00Z',
    } satisfies Rule['examples']['warn'][number];
    expect(buildContext(example, { when: { account: ['brand'] } })).toEqual({
      account: 'creator',
      surface: 'comment',
      attachments: [],
      replyTo: 'Hi',
      site: 'linkedin',
      now: Date.parse('2026-11-22T09:00:00Z'),
    });
  });

  it('tries a rule for a crisis in the crisis', () => {
    expect(buildContext('x', { when: { period: ['crisis'] } }, PERIOD)?.now).toBe(
      Date.parse('2026-11-22T09:00:00Z'),
    );
  });

  it('does not try a rule for a period that the policy does not have', () => {
    expect(buildContext('x', { when: { period: ['embargo'] } }, PERIOD)).toBeUndefined();
  });

  it('tries a rule for a period by its id, and one for what comes after at its end', () => {
    expect(buildContext('x', { when: { period: ['p'] } }, PERIOD)?.now).toBe(
      Date.parse('2026-11-22T09:00:00Z'),
    );
    expect(buildContext('x', { when: { ended: ['crisis'] } }, PERIOD)?.now).toBe(
      Date.parse('2026-11-23T09:00:00Z'),
    );
    expect(buildContext('x', { when: { ended: ['embargo'] } }, PERIOD)).toBeUndefined();
  });

  it('takes nothing that the rule is not for', () => {
    const when: Rule['when'] = {
      jurisdiction: ['uk', 'us'],
      not: { account: ['personal', 'professional'], jurisdiction: ['uk'] },
    };
    expect(buildContext('x', { when })).toEqual({ account: 'brand', jurisdiction: 'us' });
    expect(buildContext('x', { when: { not: { jurisdiction: ['uk'] } } })).toEqual({
      account: 'personal',
      jurisdiction: 'us',
    });
  });

  it('does not try a rule for a pack that is not in force, or one that it is not meant for', () => {
    expect(buildContext('x', { when: { pack: ['base'] } })).toBeDefined();
    expect(buildContext('x', { when: { pack: ['healthcare'] } })).toBeUndefined();
    expect(buildContext('x', { when: { not: { pack: ['base'] } } })).toBeUndefined();
  });

  it('puts the first term of the period for {period}', () => {
    const body = PERIOD.replace('kind: crisis', 'kind: crisis, terms: [crane, Canal Street]');
    const { policy } = mergeBodies(writePolicy(body));
    const rule: Pick<Rule, 'severity' | 'when'> = {
      severity: 'high',
      when: { period: ['crisis'] },
    };
    expect(buildExampleCase('The {period} fell', rule, policy)?.text).toBe('The crane fell');
    const { policy: without } = mergeBodies(writePolicy(PERIOD));
    expect(buildExampleCase('The {period} fell', rule, without)?.text).toBe('The {period} fell');
  });
});
