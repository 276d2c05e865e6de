import { describe, expect, it } from 'vitest';

import { compileRules } from '../../../src/policy/compile/compile-rules.ts';
import type { Group, Guard } from '../../../src/policy/schema.ts';
import type { CheckContext } from '../../../src/rules/context.ts';
import { createChecker } from '../../../src/rules/create-checker.ts';
import type { RuleExplanation } from '../../../src/rules/explanation.ts';
import { createPolicy, createRule } from '../support/create-policy.ts';
import { createExplainingChecker } from './explain-policy.ts';

const signals = { secret: { terms: ['secret'] }, launch: { terms: ['launch'] } };
const union: Guard = { id: 'union', match: { any: [{ terms: ['union'] }] }, silences: ['one'] };

/** The explanation of one rule. */
function explain(
  rule: Parameters<typeof createRule>,
  text: string,
  more: { readonly guards?: Guard[]; readonly context?: CheckContext } = {},
): RuleExplanation | undefined {
  const { guards = [], context = {} } = more;
  const checker = createExplainingChecker({ rules: [createRule(...rule)], signals, guards });
  return checker.check(text, context, { explain: true }).rules[0];
}

describe('the outcome of a rule', () => {
  const secret: Group = { any: ['secret'] };

  it.each<[RuleExplanation['outcome'], Parameters<typeof createRule>, string, Guard[]]>([
    ['found', [secret], 'A secret', []],
    ['softened', [secret], 'A secret union', [{ ...union, silences: [], softens: ['one'] }]],
    ['silenced', [secret], 'A secret union', [union]],
    ['silenced', [secret, { unless: ['launch'] }], 'A secret launch', []],
    ['found', [secret, { always: true }], 'A secret union', [union]],
    ['not-seen', [secret], 'A launch', []],
    ['condition-not-met', [secret, { when: { account: ['brand'] } }], 'A secret', []],
    ['off', [secret, { severity: { brand: 'high' } }], 'A secret', []],
  ])('is %s', (outcome, rule, text, guards) => {
    expect(explain(rule, text, { guards })?.outcome).toBe(outcome);
  });

  it('says which rule shows the words of one that was joined with it', () => {
    const rules = [
      createRule(secret, { id: 'lesser', severity: 'low' }),
      createRule({ any: ['launch'] }, { id: 'other' }),
      createRule(secret, { id: 'graver', severity: 'critical' }),
    ];
    const checker = createExplainingChecker({ rules, signals });
    const explained = checker.check('A secret launch', {}, { explain: true }).rules;
    expect(explained.map(({ shownBy }) => shownBy)).toEqual(['graver', undefined, undefined]);
  });

  it('is told of the rules that are asked about, and of no other', () => {
    const rules = ['a', 'b', 'c'].map((id) => createRule(secret, { id }));
    const checker = createExplainingChecker({ rules, signals });
    const { rules: told } = checker.check('A secret', {}, { explain: true, rules: ['c', 'none'] });
    expect(told.map(({ rule, outcome }) => [rule, outcome])).toEqual([['c', 'found']]);
  });

  it('is off for a rule that failed, and the others are explained', () => {
    const compiled = compileRules(
      createPolicy({ rules: [createRule(secret), createRule(secret, { id: 'b' })], signals }),
    );
    if (!compiled.ok) throw new Error('must compile');
    const rules = compiled.value.rules.map((rule, at) =>
      at > 0
        ? rule
        : Object.defineProperty({ ...rule }, 'match', {
            get: () => {
              throw new Error('broken');
            },
          }),
    );
    const checker = createChecker({ ...compiled.value, rules });
    const { findings, rules: explained } = checker.check('secret', {}, { explain: true });
    expect(findings.map(({ rule }) => rule)).toEqual(['b']);
    expect(explained.map(({ outcome }) => outcome)).toEqual(['off', 'found']);
  });
});

describe('what was seen', () => {
  it('is told signal by signal, also where a group does not hold', () => {
    const match: Group = { all: ['secret', 'launch'], within: 'sentence' };
    expect(explain([match], 'A secret. A launch.')?.match).toMatchObject({
      kind: 'group',
      isSeen: false,
      within: { kind: 'sentence' },
      all: [
        { kind: 'signal', name: 'secret', isSeen: true, places: [{ start: 2, end: 8 }] },
        { kind: 'signal', name: 'launch', isSeen: true, places: [{ start: 12, end: 18 }] },
      ],
    });
  });

  it('names a signal written in place by where it stands', () => {
    const match: Group = { all: ['secret', { any: [{ terms: ['x'] }] }] };
    expect(explain([match], 'A secret')?.match?.all[1]).toMatchObject({
      any: [{ name: 'rules.rule.match.all.1.any.0', isSeen: false, places: [] }],
    });
  });

  it('tells exceptions, also of the rule as a whole', () => {
    const match: Group = { any: ['secret'], unless: ['launch'] };
    const explained = explain([match, { unless: ['launch'] }], 'A secret launch');
    expect(explained?.match).toMatchObject({ isSeen: false, unless: [{ isSeen: true }] });
    expect(explained?.unless).toMatchObject([{ name: 'launch', isSeen: true }]);
  });

  it('counts what was left out because of where it stands', () => {
    const match: Group = { any: ['secret'], outside: ['negation'] };
    expect(explain([match], 'This is not a secret')?.match?.any).toMatchObject([
      { isSeen: false, leftOut: 1, places: [] },
    ]);
  });

  it('tells guards that reach what the rule saw, and how much of it', () => {
    const guards = [{ ...union, within: 'sentence' as const }];
    const text = 'A secret union. A secret.';
    expect(explain([{ any: ['secret'] }], text, { guards })?.guards).toMatchObject([
      { guard: 'union', effect: 'silences', reach: 'some', match: { isSeen: true } },
    ]);
    expect(explain([{ any: ['secret'] }], 'A secret.', { guards })?.guards).toEqual([]);
  });

  it('tells places in the text being answered as such', () => {
    const match: Group = { all: [{ replyTo: 'secret' }] };
    const explained = explain([match], 'Hello', { context: { replyTo: 'My secret' } });
    expect(explained?.match?.all).toMatchObject([
      { reads: 'reply-to', isSeen: true, all: [{ places: [{ start: 3, end: 9 }] }] },
    ]);
    expect(explain([match], 'Hello')?.match?.all).toMatchObject([
      { reads: 'reply-to', isSeen: false, all: [] },
    ]);
  });

  it('tells which period a group waits for', () => {
    const from = '2026-11-01T00:00:00Z';
    const until = '2026-11-02T00:00:00Z';
    const periods = [{ id: 'crane', kind: 'crisis' as const, from, until, terms: ['crane'] }];
    const rules = [createRule({ any: [{ period: 'crisis' }] })];
    const checker = createExplainingChecker({ rules, periods });
    const { rules: explained } = checker.check('crane', {}, { explain: true });
    expect(explained[0]?.match?.any).toMatchObject([
      { any: [{ isSeen: false, awaits: { period: 'crane', phase: 'active' } }] },
    ]);
  });
});

describe('the words of a draft', () => {
  const text = 'Our secret Kestrel launch';
  const rules = [createRule({ any: [{ terms: ['kestrel'] }] }, { unless: ['launch'] })];
  const checker = createExplainingChecker({ rules, signals });

  it('are not in an explanation', () => {
    const { rules: explained } = checker.check(text, {}, { explain: true });
    expect(JSON.stringify(explained)).not.toMatch(/kestrel/i);
  });

  it('are in it when they are asked for', () => {
    const { rules: explained } = checker.check(text, {}, { explain: true, showWords: true });
    expect(explained[0]?.match?.any).toMatchObject([{ places: [{ words: 'Kestrel' }] }]);
  });
});
