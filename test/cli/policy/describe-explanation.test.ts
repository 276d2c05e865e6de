import { describe, expect, it } from 'vitest';

import { describeExplanation } from '../../../src/cli/policy/describe-explanation.ts';
import { loadPolicy } from '../../../src/policy/load-policy.ts';
import type { CheckContext } from '../../../src/rules/context.ts';
import { createChecker } from '../../../src/rules/create-checker.ts';

const RULES = `
signals:
  code-name: { terms: [larch wing] }
  soon: { terms: [opens, opening] }
guards:
  - { id: published, match: { all: [{ terms: [published] }] }, silences: [early] }
rules:
  - id: wing
    clause: early
    severity: { personal: high }
    when: { surface: [post] }
    match:
      any:
        - { all: [code-name, soon], within: sentence }
        - { all: [{ terms: [elm] }], within: 5 words }
        - { all: [{ terms: [oak] }], within: first line }
        - { all: [{ terms: [ash] }], within: first 3 words }
        - { all: [{ terms: [yew] }], within: quotation }
    unless: [{ terms: [joke] }]
    message: m
    advice: a
    examples: { warn: [The larch wing opens], silent: [x] }
`;

/** The account of the one rule on a text. */
function explain(text: string, context: CheckContext = { surface: 'post' }): readonly string[] {
  const policy = `forepost: 1\nid: m\nversion: m-1\nclauses: { early: { number: '1', title: t, statement: s } }${RULES}`;
  const loaded = loadPolicy([{ file: 'm.yaml', text: policy }]);
  if (!loaded.ok) throw new Error(loaded.problem[0]?.message);
  const checker = createChecker(loaded.value);
  const { rules } = checker.check(text, context, { explain: true, showWords: true });
  return rules.flatMap(describeExplanation);
}

describe('an explanation', () => {
  it('shows the alternatives that came closest, with the words that were seen', () => {
    const lines = explain('The larch wing. It opens in May.');
    expect(lines.slice(0, 5)).toEqual([
      'what it looks for is not there, or not together',
      '- one of',
      '  - all of, within one sentence',
      '    + code-name ("larch wing")',
      '    + soon ("opens")',
    ]);
    expect(lines.at(-1)).toBe('  … and 2 more');
  });

  it('names an exception, a guard, and a moment that is another one', () => {
    expect(explain('The larch wing opens, joke')).toContainEqual(
      expect.stringMatching(/^! unless .+ \("joke"\)$/),
    );
    expect(explain('Published: the larch wing opens')).toContain(
      '! guard published silences all of it',
    );
    expect(explain('x', { surface: 'bio' })).toContain('surface: asks for one of post; here bio');
    expect(explain('x', {})).toContain('surface: asks for one of post; here it is unknown');
    expect(explain('x', { surface: 'post', account: 'brand' })).toContain(
      'it is off for this account',
    );
  });

  it('says in which part of a post things must stand', () => {
    const parts = ['elm', 'oak', 'ash', 'yew'].flatMap((tree) =>
      explain(`Zebra ${tree}`).filter((line) => line.includes('all of')),
    );
    expect(new Set(parts.map((line) => line.replace(/^ +[+-] all of, /, '')))).toEqual(
      new Set([
        'within one sentence',
        'within 5 words',
        'in the first line',
        'in the first 3 words',
        'inside quotation',
      ]),
    );
  });
});
