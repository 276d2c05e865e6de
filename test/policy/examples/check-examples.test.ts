import { describe, expect, it } from 'vitest';

import { compileRules } from '../../../src/policy/compile/compile-rules.ts';
import { checkExamples } from '../../../src/policy/examples/check-examples.ts';
import type { Policy } from '../../../src/policy/policy.ts';
import type { Guard } from '../../../src/policy/schema.ts';
import { createChecker } from '../../../src/rules/create-checker.ts';
import { createPolicy, createRule } from '../../rules/support/create-policy.ts';

/** What comes out otherwise than the author of the examples says. */
function listProblems(overrides: Partial<Policy>): readonly string[] {
  const policy = createPolicy(overrides);
  const problems = checkExamples(policy, policy, (each) => {
    const compiled = compileRules(each);
    return compiled.ok ? createChecker(compiled.value) : undefined;
  });
  return problems.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

const launch = { any: [{ terms: ['launch'] }] };

describe('examples of a rule', () => {
  it('hold when the rule speaks on the one list and not on the other', () => {
    const examples = { warn: ['A launch'], silent: ['Tea'] };
    expect(listProblems({ rules: [createRule(launch, { examples })] })).toEqual([]);
  });

  it('are told one by one when they come out otherwise', () => {
    const examples = { warn: ['Tea', 'A launch'], silent: ['Our launch'] };
    expect(listProblems({ rules: [createRule(launch, { examples })] })).toEqual([
      'rules.rule.examples.warn.0: the rule "rule" stays silent on a text it must warn of: "Tea"',
      'rules.rule.examples.silent.0: the rule "rule" warns of a text it must leave alone: "Our launch"',
    ]);
  });

  it('hold for a rule whose finding is shown by a graver one', () => {
    const examples = { warn: ['A launch'], silent: ['Tea'] };
    const rules = [
      createRule(launch, { examples, severity: 'low' }),
      createRule(launch, { id: 'graver', examples, severity: 'critical' }),
    ];
    expect(listProblems({ rules })).toEqual([]);
  });

  it('are tried in the moment that the rule waits for', () => {
    const rules = [
      createRule(
        { any: [{ period: 'crisis' }] },
        { when: { period: ['crisis'] }, examples: { warn: ['The {period}'], silent: ['Tea'] } },
      ),
    ];
    const period = { id: 'p', kind: 'crisis' as const, terms: ['crane'] };
    const periods = [{ ...period, from: '2026-11-01T00:00:00Z', until: '2026-11-02T00:00:00Z' }];
    expect(listProblems({ rules, periods })).toEqual([]);
    expect(listProblems({ rules })).toEqual([]);
  });
});

describe('examples of a guard', () => {
  /** A guard with examples that are all one text. */
  function createGuard(guard: Partial<Guard>, guarded: string, unguarded: string): Guard {
    return {
      id: 'g',
      silences: ['one'],
      examples: { guarded: [guarded], unguarded: [unguarded] },
      ...guard,
    };
  }

  it('are tried with its match', () => {
    expect(listProblems({ guards: [createGuard({ match: launch }, 'A launch', 'Tea')] })).toEqual(
      [],
    );
    expect(listProblems({ guards: [createGuard({ match: launch }, 'Tea', 'A launch')] })).toEqual([
      'guards.g.examples.guarded.0: the guard "g" does not hold on "Tea"',
      'guards.g.examples.unguarded.0: the guard "g" holds on "A launch"',
    ]);
  });

  it('are tried with its structure', () => {
    const quotation = createGuard({ within: 'quotation' }, '"one two three"', 'one two three');
    const launching = createGuard(
      { within: 'quotation', match: launch },
      'He wrote "a launch is near"',
      'A launch: "one two three"',
    );
    expect(listProblems({ guards: [quotation] })).toEqual([]);
    expect(listProblems({ guards: [launching] })).toEqual([]);
  });
});
