import { describe, expect, it } from 'vitest';

import { loadEmbeddedPolicy, loadPolicy } from '../../src/policy/load-policy.ts';
import { BUILT_IN_PACKS } from '../../src/policy/packs/index.ts';
import { parsePolicyLayer } from '../../src/policy/parse/parse-policy-layer.ts';
import { formatPolicyProblem } from '../../src/policy/parse/policy-problem.ts';

/** A policy that stands alone, with one rule whose parts tests may replace. */
function writeAlone(fields: Readonly<Record<string, string>> = {}, more = ''): string {
  const rule = {
    id: 'secret-launch',
    clause: 'confidential-business',
    severity: 'high',
    match: '{ all: [{ terms: [secret] }, { terms: [launch] }], within: sentence }',
    message: 'This may be early.',
    advice: 'Wait.',
    examples: '{ warn: [The secret launch], silent: [The launch] }',
    ...fields,
  };
  const lines = Object.entries(rule).map(([name, value]) => `${name}: ${value}`);
  return `forepost: 1
id: meadowbank
version: m-1
clauses: { confidential-business: { number: '1', title: T, statement: S. } }
rules:
  - ${lines.join('\n    ')}
${more}`;
}

/** Why a policy is refused, as its author reads it. */
function readRefusal(text: string): readonly string[] {
  const loaded = loadPolicy([{ file: 'meadowbank.yaml', text }]);
  return loaded.ok ? [] : loaded.problem.map(formatPolicyProblem);
}

describe('loadPolicy', () => {
  it('makes a policy that a page can run, as plain data', () => {
    const loaded = loadPolicy([{ file: 'meadowbank.yaml', text: writeAlone() }]);
    if (!loaded.ok) throw new Error(loaded.problem.map(formatPolicyProblem).join('\n'));
    expect(loaded.value).toMatchObject({ id: 'meadowbank', version: 'm-1', title: 'meadowbank' });
    expect(JSON.parse(JSON.stringify(loaded.value))).toEqual(loaded.value);
  });

  it('gives the same bytes for the same files', () => {
    const load = () => JSON.stringify(loadPolicy([{ file: 'a.yaml', text: writeAlone() }]));
    expect(load()).toBe(load());
  });

  it('refuses a rule that stays silent on its own example', () => {
    const examples = '{ warn: [The secret launch, "Secret. Launch."], silent: [x] }';
    expect(readRefusal(writeAlone({ examples }))).toEqual([
      'meadowbank.yaml:12: rules[0].examples.warn[1]: the rule "secret-launch" stays silent on a text it must warn of: "Secret. Launch."',
    ]);
  });

  it('refuses a rule that warns of an example that it must leave alone', () => {
    const examples = '{ warn: [The secret launch], silent: [{ text: A secret launch }] }';
    expect(readRefusal(writeAlone({ examples }))).toEqual([
      'meadowbank.yaml:12: rules[0].examples.silent[0]: the rule "secret-launch" warns of a text it must leave alone: "A secret launch"',
    ]);
  });

  it('tries a rule by itself when a graver one speaks of the same words', () => {
    const graver = `  - id: graver
    clause: confidential-business
    severity: critical
    match: { all: [{ terms: [secret] }, { terms: [launch] }] }
    message: This may be early.
    advice: Wait.
    examples: { warn: [The secret launch], silent: [x] }
`;
    expect(readRefusal(writeAlone({}, graver))).toEqual([]);
  });

  it('tries a rule on the account and surface that it is for', () => {
    const fields = {
      severity: '{ brand: high }',
      when: '{ surface: [review-reply], attachments: [image] }',
    };
    expect(readRefusal(writeAlone(fields))).toEqual([]);
  });

  it('refuses a guard whose examples do not hold', () => {
    const guard = `guards:
  - id: published
    match: { all: [{ terms: [published] }] }
    silences: [confidential-business]
    examples: { guarded: [It was printed], unguarded: [It was published] }
`;
    expect(readRefusal(writeAlone({}, guard))).toEqual([
      'meadowbank.yaml:17: guards[0].examples.guarded[0]: the guard "published" does not hold on "It was printed"',
      'meadowbank.yaml:17: guards[0].examples.unguarded[0]: the guard "published" holds on "It was published"',
    ]);
  });

  it('refuses what the compiler refuses, at the line that says it', () => {
    const match = '{ all: [{ patterns: ["(unclosed"] }] }';
    const [sentence] = readRefusal(writeAlone({ match }));
    expect(sentence).toMatch(/^meadowbank\.yaml:9: rules\[0\]\.match\.all\[0\]/);
  });

  it('does not hold the examples of a pack against an organisation', () => {
    const text = `forepost: 1
id: meadowbank
version: m-1
extends: [healthcare]
organisation: { names: [Meadowbank Surgery], aliases: [The], products: [A, I] }
`;
    expect(readRefusal(text)).toEqual([]);
  });
});

describe('the built-in packs', () => {
  it.each(Object.entries(BUILT_IN_PACKS))('bear the name of their file: %s', (id, text) => {
    const parsed = parsePolicyLayer(text, id);
    expect(parsed.ok && parsed.value.layer.id).toBe(id);
  });

  it('give the policy that works with nothing configured', () => {
    const loaded = loadEmbeddedPolicy();
    expect(loaded.ok && loaded.value.id).toBe('general');
    expect(loaded.ok && loaded.value.clauses.length).toBeGreaterThan(0);
  });
});
