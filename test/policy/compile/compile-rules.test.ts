import { describe, expect, it } from 'vitest';

import { compileRules } from '../../../src/policy/compile/compile-rules.ts';
import type { Policy } from '../../../src/policy/policy.ts';
import { createPolicy, createRule, readMarks } from '../../rules/support/create-policy.ts';

/** What is wrong with a policy. */
function listProblems(overrides: Partial<Policy>): readonly { path: unknown; message: string }[] {
  const compiled = compileRules(createPolicy(overrides));
  return compiled.ok ? [] : compiled.problem;
}

/** What is wrong with one pattern. */
function problemOf(pattern: string): string | undefined {
  return listProblems({ rules: [createRule({ any: [{ patterns: [pattern] }] })] })[0]?.message;
}

describe('compileRules', () => {
  it('gives the same JSON for the same policy, and nothing that JSON would drop', () => {
    const policy = createPolicy({
      signals: {
        a: { terms: ['x', 'y z'], patterns: ['\\bk\\d'], signals: ['b'] },
        b: { exact: ['Q'] },
      },
      rules: [createRule({ all: ['a', 'b'] }, { when: { account: ['brand'] }, mark: ['a'] })],
    });
    const [one, two] = [compileRules(policy), compileRules(policy)];
    expect(JSON.stringify(one)).toBe(JSON.stringify(two));
    expect(JSON.parse(JSON.stringify(one))).toEqual(one);
  });

  it('tells every problem with its path', () => {
    const problems = listProblems({
      signals: { a: { detectors: ['no-such'] } },
      rules: [createRule({ all: ['a', 'missing-signal'], any: ['a'], count: 2 })],
    });
    expect(problems.map(({ path }) => path)).toEqual([
      ['signals', 'a', 'detectors', 0],
      ['rules', 0, 'match', 'all', 1],
      ['rules', 0, 'match', 'count'],
    ]);
  });

  it('resolves a circle of signals', () => {
    const signals = { a: { terms: ['x'], signals: ['b'] }, b: { terms: ['y'], signals: ['a'] } };
    expect(readMarks({ any: ['a'] }, 'x y', { signals })).toEqual(['x', 'y']);
  });

  it('takes the organisation’s own lists as terms', () => {
    const organisation = { ...createPolicy().organisation, names: ['Meadowbank Surgery'] };
    const marks = readMarks({ any: [{ organisation: ['names'] }] }, 'at MEADOWBANK surgery', {
      organisation,
    });
    expect(marks).toEqual(['MEADOWBANK surgery']);
  });
});

describe('patterns', () => {
  it.each([
    ['\\bcode \\d{4}\\b', 'the code 4471!', ['code 4471']],
    ['(?i)\\b(?:ring|call) [a-z]+', 'Please RING Steve', ['RING Steve']],
    ["\\b[A-Z][a-z]+'s number", 'Get Steve’s number', ['Steve’s number']],
    ['\\w+@\\w+', 'a b@c d', ['b@c']],
    ['room \\d+|£\\d+', 'room 12 for £40', ['room 12', '£40']],
    ['(?:\\w+ ){2}secret', 'one two three secret', ['two three secret']],
  ])('%s marks what it matches', (pattern, text, marks) => {
    expect(readMarks({ any: [{ patterns: [pattern] }] }, text)).toEqual(marks);
  });

  it.each(['\\w+', '[a-z]+ [a-z]+', 'ab|\\w', 'a?', '(?:x\\w)*'])(
    '%s has no trigger',
    (pattern) => {
      expect(problemOf(pattern)).toMatch(/something to start from/);
    },
  );

  it.each(['(?=a)bc', '(ab)\\1', 'ab('])('%s is not RE2', (pattern) => {
    expect(problemOf(pattern)).toMatch(/not a pattern in RE2 syntax/);
  });

  it('refuses a program that is too large', () => {
    expect(problemOf('(?:\\w+\\W+){0,200}secret')).toMatch(/too large/);
  });

  it('finds matches far into a long draft and near its ends', () => {
    const text = `code 1111 ${'word '.repeat(5_000)}code 2222`;
    expect(readMarks({ any: [{ patterns: ['code \\d{4}'] }] }, text)).toEqual([
      'code 1111',
      'code 2222',
    ]);
  });
});
