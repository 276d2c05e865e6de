import { compileRules } from '../../../src/policy/compile/compile-rules.ts';
import type { Policy } from '../../../src/policy/policy.ts';
import type { Group, Rule } from '../../../src/policy/schema.ts';
import type { Checker } from '../../../src/rules/checker.ts';
import { createChecker, type OnFault } from '../../../src/rules/create-checker.ts';

/** A merged policy with nothing in it but what a test gives. */
export function createPolicy(overrides: Partial<Policy> = {}): Policy {
  return {
    id: 'test',
    version: '1',
    packs: ['test'],
    title: 'Test',
    language: 'en-GB',
    learned: true,
    organisation: {
      names: [],
      aliases: [],
      handles: [],
      domains: [],
      products: [],
      competitors: [],
      partners: [],
    },
    contacts: {},
    clauses: { one: { number: '1', title: 'One', statement: 'One.' } },
    signals: {},
    guards: [],
    rules: [],
    periods: [],
    replies: [],
    training: [],
    actions: { critical: 'warn', high: 'warn', medium: 'hint', low: 'hint', info: 'hint' },
    accounts: { brand: [], professional: [], creator: [], default: 'personal' },
    sites: { off: [], add: [] },
    ...overrides,
  };
}

/** A complete rule around a match. */
export function createRule(match: Group, overrides: Partial<Rule> = {}): Rule {
  return {
    id: 'rule',
    clause: 'one',
    severity: 'high',
    match,
    message: 'This may be.',
    advice: 'Take it out.',
    examples: { warn: ['x'], silent: ['y'] },
    ...overrides,
  };
}

/** The checker of a policy that must compile. */
export function createTestChecker(
  overrides: Partial<Policy>,
  options: { readonly onFault?: OnFault } = {},
): Checker {
  const compiled = compileRules(createPolicy(overrides));
  if (!compiled.ok) throw new Error(compiled.problem.map(({ message }) => message).join('\n'));
  return createChecker(compiled.value, options);
}

/** The words that a match marks in a text; nothing when the rule stays silent. */
export function readMarks(match: Group, text: string, overrides: Partial<Policy> = {}): unknown {
  const checker = createTestChecker({ rules: [createRule(match)], ...overrides });
  const finding = checker.check(text, {})[0];
  return finding?.ranges.map(({ start, end }) => text.slice(start, end));
}
