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
});
