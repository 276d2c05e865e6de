import { describe, expect, it } from 'vitest';

import { compareFindings } from '../../../src/policy/describe/compare-findings.ts';
import { comparePolicies } from '../../../src/policy/describe/compare-policies.ts';
import { loadPolicy } from '../../../src/policy/load-policy.ts';
import { createChecker } from '../../../src/rules/create-checker.ts';
import { mergeBodies, writePolicy } from '../policy-fixtures.ts';

/** What changed from one policy body to another. */
function compare(old: string, now: string) {
  return comparePolicies(
    mergeBodies(writePolicy(old)).policy,
    mergeBodies(writePolicy(now)).policy,
  );
}

/** A checker of one rule for each word. */
function createWordChecker(words: Readonly<Record<string, string>>) {
  const rules = Object.entries(words).map(
    ([word, severity]) =>
      `  - { id: ${word}, clause: early, severity: ${severity}, match: { all: [{ terms: [${word}] }] }, message: m, advice: a, examples: { warn: [${word}], silent: [x] } }`,
  );
  const text = `forepost: 1\nid: m\nversion: m-1\nclauses: { early: { number: '1', title: t, statement: s } }\nrules:\n${rules.join('\n')}\n`;
  const loaded = loadPolicy([{ file: 'm.yaml', text }]);
  if (!loaded.ok) throw new Error(loaded.problem[0]?.message);
  return createChecker(loaded.value);
}

describe('policies compared', () => {
  it('have no changes with themselves, whatever the order of fields', () => {
    const old = 'contacts: { desk: { name: Desk, phone: "1" } }\n';
    expect(compare(old, 'contacts: { desk: { phone: "1", name: Desk } }\n')).toEqual([]);
  });

  it('tell what was added, removed and changed, and in which fields', () => {
    const old = 'contacts: { desk: { name: Desk } }\nsignals: { launch: { terms: [launch] } }\n';
    const now = 'signals: { launch: { terms: [launch], exact: [GO] }, more: { terms: [x] } }\n';
    expect(compare(old, now)).toEqual([
      { kind: 'changed', section: 'signals', id: 'launch', fields: ['exact'] },
      { kind: 'added', section: 'signals', id: 'more', fields: [] },
      { kind: 'removed', section: 'contacts', id: 'desk', fields: [] },
    ]);
  });

  it('tell of rules and of settings', () => {
    const now =
      'rules: [{ id: secret-launch, severity: low }]\nactions: { high: hint }\njurisdiction: uk\n';
    expect(compare('', now)).toEqual([
      { kind: 'changed', section: 'rules', id: 'secret-launch', fields: ['severity'] },
      { kind: 'changed', section: 'settings', id: 'jurisdiction', fields: [] },
      { kind: 'changed', section: 'settings', id: 'actions', fields: ['high'] },
    ]);
  });
});

describe('findings compared', () => {
  const posts = ['a red hat', 'a blue hat', 'red and blue', 'nothing'].map((text) => ({
    text,
    context: {},
  }));

  it('tell on which posts each rule came, went or changed, most different first', () => {
    const old = createWordChecker({ red: 'high', hat: 'low' });
    const now = createWordChecker({ blue: 'high', hat: 'high' });
    expect(compareFindings(old, now, posts)).toEqual({
      posts: 4,
      held: { old: 2, now: 3 },
      rules: [
        { rule: 'blue', clause: 'early', gained: [1, 2], lost: [], changed: [] },
        { rule: 'hat', clause: 'early', gained: [], lost: [], changed: [0, 1] },
        { rule: 'red', clause: 'early', gained: [], lost: [0, 2], changed: [] },
      ],
    });
  });

  it('are none between a policy and itself', () => {
    const checker = createWordChecker({ red: 'high' });
    expect(compareFindings(checker, checker, posts)).toMatchObject({ rules: [] });
  });
});
