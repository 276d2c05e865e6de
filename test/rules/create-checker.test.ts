import { describe, expect, it } from 'vitest';
import { compileRules } from '../../src/policy/compile/compile-rules.ts';
import type { Policy } from '../../src/policy/policy.ts';
import type { CheckContext } from '../../src/rules/context.ts';
import { createChecker } from '../../src/rules/create-checker.ts';
import { createPolicy, createRule, createTestChecker } from './support/create-policy.ts';

const secret = { any: [{ terms: ['secret'] }] };

/** Ids of the rules that speak. */
function speak(policy: Partial<Policy>, text: string, context: CheckContext = {}): string[] {
  return createTestChecker(policy)
    .check(text, context)
    .map(({ rule }) => rule);
}

describe('conditions', () => {
  it('takes an unknown account as the policy’s usual one', () => {
    const rules = [createRule(secret, { when: { account: ['personal'] } })];
    expect(speak({ rules }, 'secret')).toEqual(['rule']);
    expect(speak({ rules }, 'secret', { account: 'brand' })).toEqual([]);
  });

  it('does not guess a surface, site or attachment', () => {
    for (const when of [
      { surface: ['reply' as const] },
      { site: ['linkedin.com'] },
      { attachments: ['image' as const] },
    ]) {
      expect(speak({ rules: [createRule(secret, { when })] }, 'secret')).toEqual([]);
    }
  });

  it('takes a site by its host', () => {
    const rules = [createRule(secret, { when: { site: ['linkedin.com'] } })];
    expect(speak({ rules }, 'secret', { site: 'www.LinkedIn.com' })).toEqual(['rule']);
    expect(speak({ rules }, 'secret', { site: 'notlinkedin.com' })).toEqual([]);
  });

  it('counts a period only between its moments', () => {
    const period = { id: 'p', kind: 'crisis' as const };
    const periods = [{ ...period, from: '2026-11-01T00:00:00Z', until: '2026-11-02T00:00:00Z' }];
    const rules = [createRule(secret, { when: { period: ['crisis'] } })];
    const at = (now: string) => speak({ rules, periods }, 'secret', { now: Date.parse(now) });
    expect(at('2026-11-01T00:00:00Z')).toEqual(['rule']);
    expect(at('2026-11-02T00:00:00Z')).toEqual([]);
    expect(speak({ rules, periods }, 'secret')).toEqual([]);
  });
});

describe('severity and action', () => {
  it('is off for an account that severity does not name', () => {
    const rules = [createRule(secret, { severity: { brand: 'critical', personal: 'off' } })];
    expect(speak({ rules }, 'secret')).toEqual([]);
    expect(speak({ rules }, 'secret', { account: 'brand' })).toEqual(['rule']);
    expect(speak({ rules }, 'secret', { account: 'creator' })).toEqual([]);
  });

  it('takes the action of the account before the general one', () => {
    const actions = { ...createPolicy().actions, brand: { high: 'block' as const } };
    const checker = createTestChecker({ rules: [createRule(secret)], actions });
    expect(checker.check('secret', { account: 'brand' })[0]?.action).toBe('block');
    expect(checker.check('secret', {})[0]?.action).toBe('warn');
  });
});

describe('guards', () => {
  const guard = { id: 'g', match: { any: [{ terms: ['union'] }] }, silences: ['one'] };

  it('silence the clauses that they name', () => {
    const policy = { rules: [createRule(secret)], guards: [guard] };
    expect(speak(policy, 'secret union')).toEqual([]);
    expect(speak(policy, 'secret')).toEqual(['rule']);
  });

  it('never touch a rule that speaks always', () => {
    const rules = [createRule(secret, { always: true })];
    expect(speak({ rules, guards: [guard] }, 'secret union')).toEqual(['rule']);
  });

  it('lower a softened finding to a hint', () => {
    const guards = [{ id: 'g', match: guard.match, softens: ['one'] }];
    const checker = createTestChecker({ rules: [createRule(secret)], guards });
    expect(checker.check('secret union', {})[0]?.action).toBe('hint');
  });

  it('reach only their own sentence when they say so', () => {
    const guards = [{ ...guard, within: 'sentence' as const }];
    const checker = createTestChecker({ rules: [createRule(secret)], guards });
    const text = 'A secret of the union. Another secret.';
    expect(checker.check(text, {})[0]?.ranges).toEqual([{ start: 31, end: 37 }]);
    expect(checker.check('Union. A secret.', {})).toHaveLength(1);
  });
});

describe('findings', () => {
  it('come gravest first, then by place', () => {
    const word = (id: string, term: string, severity: 'high' | 'critical') =>
      createRule({ any: [{ terms: [term] }] }, { id, severity, clause: id });
    const rules = [
      word('a', 'late', 'high'),
      word('b', 'early', 'high'),
      word('c', 'x', 'critical'),
    ];
    expect(speak({ rules }, 'early late x')).toEqual(['c', 'b', 'a']);
  });

  it('of one clause over the same words are one, the gravest', () => {
    const rules = [
      createRule(secret, { id: 'a', severity: 'low' }),
      createRule(secret, { id: 'b', severity: 'critical' }),
      createRule(secret, { id: 'c', severity: 'low', clause: 'two' }),
    ];
    expect(speak({ rules }, 'secret')).toEqual(['b', 'c']);
  });

  it('mark only the signals that a rule names', () => {
    const signals = { secret: { terms: ['secret'] } };
    const rules = [createRule({ all: ['secret', { terms: ['we'] }] }, { mark: ['secret'] })];
    const found = createTestChecker({ rules, signals }).check('we secret', {});
    expect(found[0]?.ranges).toEqual([{ start: 3, end: 9 }]);
  });

  it('are silenced by the rule’s own unless anywhere in the post', () => {
    const rules = [createRule(secret, { unless: [{ terms: ['santa'] }] })];
    expect(speak({ rules }, 'A secret.\n\nSanta!')).toEqual([]);
  });
});

describe('faults', () => {
  it('switch off one rule, tell its id, and leave the others', () => {
    const compiled = compileRules(
      createPolicy({ rules: [createRule(secret, { id: 'a' }), createRule(secret, { id: 'b' })] }),
    );
    if (!compiled.ok) throw new Error('must compile');
    const [first, second] = compiled.value.rules;
    if (first === undefined || second === undefined) throw new Error('two rules');
    const broken = Object.defineProperty({ ...first }, 'match', {
      get: () => {
        throw new Error('broken');
      },
    });
    const faults: string[] = [];
    const checker = createChecker(
      { ...compiled.value, rules: [broken, second] },
      { onFault: (unit, code) => faults.push(`${unit} ${code}`) },
    );
    expect(checker.check('secret', {}).map(({ rule }) => rule)).toEqual(['b']);
    expect(checker.check('secret', {}).map(({ rule }) => rule)).toEqual(['b']);
    expect(faults).toEqual(['rule:a unit-threw']);
  });
});
