import { describe, expect, it } from 'vitest';

import { compileRules } from '../../../src/policy/compile/compile-rules.ts';
import { readWithin } from '../../../src/policy/compile/read-within.ts';
import type { Policy } from '../../../src/policy/policy.ts';
import { createPolicy, createRule } from '../../rules/support/create-policy.ts';

/** The rules of a policy that must compile. */
function compile(overrides: Partial<Policy>) {
  const compiled = compileRules(createPolicy(overrides));
  if (!compiled.ok) throw new Error(compiled.problem.map(({ message }) => message).join('\n'));
  return compiled.value;
}

describe('readWithin', () => {
  it.each([
    [undefined, { kind: 'post' }],
    ['post', { kind: 'post' }],
    ['sentence', { kind: 'sentence' }],
    ['paragraph', { kind: 'paragraph' }],
    ['12 words', { kind: 'words', words: 12 }],
    ['first 3 words', { kind: 'start', unit: 'words', count: 3 }],
    ['first 125 characters', { kind: 'start', unit: 'characters', count: 125 }],
    ['first line', { kind: 'start', unit: 'line' }],
    ['first sentence', { kind: 'start', unit: 'sentence' }],
    ['negation', { kind: 'structure', structure: 'negation' }],
  ])('%s', (written, within) => {
    expect(readWithin(written)).toEqual(within);
  });
});

describe('names of cues', () => {
  it('are those of signals, or where in the policy a cue is written', () => {
    const period = { id: 'crane', kind: 'crisis' as const, terms: ['crane'] };
    const { cueNames } = compile({
      signals: { launch: { terms: ['launch'] } },
      periods: [{ ...period, from: '2026-11-01T00:00:00Z', until: '2026-11-02T00:00:00Z' }],
      rules: [
        createRule(
          { all: ['launch', { any: [{ terms: ['x'] }, { period: 'crisis' }] }] },
          { unless: [{ replyTo: { terms: ['y'] } }], mark: ['launch'] },
        ),
      ],
      guards: [{ id: 'g', match: { any: [{ terms: ['z'] }] }, silences: ['one'] }],
    });
    expect(cueNames).toEqual([
      'launch',
      'rules.rule.match.all.1.any.0',
      'periods.crane.terms',
      'rules.rule.unless.0.replyTo',
      'guards.g.match.any.0',
    ]);
  });

  it('are as many as there are cues', () => {
    const { cueNames, cues } = compile({ rules: [createRule({ any: [{ terms: ['x'] }] })] });
    expect(cueNames).toHaveLength(cues.length);
  });
});

describe('terms of periods', () => {
  const period = { kind: 'crisis' as const, from: '2026-11-01T00:00:00Z' };
  const periods = [
    { ...period, id: 'one', until: '2026-11-02T00:00:00Z', terms: ['crane'] },
    { ...period, id: 'two', until: '2026-11-02T00:00:00Z', terms: ['flood'] },
    { ...period, id: 'bare', until: '2026-11-02T00:00:00Z' },
  ];

  it('are compiled once, however many rules ask for them', () => {
    const rules = ['a', 'b'].map((id) => createRule({ any: [{ period: 'crisis' }] }, { id }));
    expect(compile({ periods, rules }).cues).toHaveLength(3);
  });

  it('that cannot be seen are told with the period', () => {
    const rules = [createRule({ any: [{ period: 'odd' }] })];
    const odd = [{ ...period, id: 'odd', until: '2026-11-02T00:00:00Z', terms: ['"'] }];
    const compiled = compileRules(createPolicy({ periods: odd, rules }));
    expect(compiled).toMatchObject({ ok: false, problem: [{ path: ['periods', 0, 'terms'] }] });
  });
});

describe('a compiled policy', () => {
  it('has no field that JSON would drop', () => {
    const compiled = compile({
      rules: [
        createRule(
          { any: [{ terms: ['x'] }], outside: ['negation'], within: 'first line' },
          { when: { not: { surface: ['reply'] }, pack: ['base'] } },
        ),
      ],
      guards: [{ id: 'g', within: 'quotation', softens: ['one'] }],
    });
    expect(JSON.parse(JSON.stringify(compiled))).toEqual(compiled);
  });
});
