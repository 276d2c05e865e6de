import { describe, expect, it } from 'vitest';

import { checkCommand } from '../../../src/cli/check/check-command.ts';
import { createEdges } from '../cli-fixtures.ts';

const POLICY = `forepost: 1
id: meadowbank
version: m-1
clauses: { confidential-business: { number: '4.2', title: Not yet, statement: Wait. } }
signals:
  launch: { terms: [launch] }
  wing: { terms: [Larch wing] }
  published: { terms: [announced] }
guards:
  - { id: public-news, match: { any: [published] }, silences: [confidential-business] }
rules:
  - id: launch-date
    clause: confidential-business
    severity: high
    match: { all: [launch, wing], within: sentence }
    message: This may be early.
    advice: Wait.
    examples: { warn: [The Larch wing launch], silent: [x] }
  - id: brand-only
    clause: confidential-business
    severity: low
    when: { account: [brand] }
    match: { any: [launch] }
    message: This may be early.
    advice: Wait.
    examples: { warn: [A launch], silent: [x] }
  - id: unrelated
    clause: confidential-business
    severity: low
    match: { any: [{ terms: [kestrel] }] }
    message: This may be early.
    advice: Wait.
    examples: { warn: [A kestrel], silent: [x] }
`;

/** Runs `forepost check --explain` on the test's policy. */
async function explain(...args: readonly string[]) {
  const edges = createEdges({ files: { 'm.yaml': POLICY } });
  const code = await checkCommand.run(['--policy', 'm.yaml', '--explain', ...args], edges);
  return { code, out: edges.stdout.text, err: edges.stderr.text };
}

/** The names of the rules that an output explains, in its order. */
function listRules(out: string): readonly string[] {
  return [...out.matchAll(/^([\w-]+) \([\w-]+\):$/gm)].map(([, rule]) => rule ?? '');
}

describe('forepost check --explain', () => {
  it('says of each rule that came close why it spoke or stayed silent, nearest first', async () => {
    const { code, out } = await explain('Our Larch wing launch');
    expect(code).toBe(1);
    expect(out).toContain('HIGH: This may be early.');
    expect(listRules(out)).toEqual(['launch-date', 'brand-only']);
    expect(out).toContain('One other rule did not come close; --all shows it.');
  });

  it('ends as a check without it does', async () => {
    expect((await explain('The Larch wing launch was announced')).code).toBe(0);
    expect((await explain('Lovely weather')).code).toBe(0);
  });

  it('names the guard that silenced a rule, and the condition that is not met', async () => {
    const { out } = await explain('The Larch wing launch was announced');
    expect(out).toMatch(/launch-date[^\n]*\n(?: [^\n]*\n)*[^\n]*public-news/);
    expect(out).toMatch(/brand-only[^\n]*\n(?: [^\n]*\n)*[^\n]*account[^\n]*brand/);
  });

  it('shows a rule of which half is there', async () => {
    const { out } = await explain('The Larch wing is fine');
    expect(listRules(out)).toEqual(['launch-date']);
    expect(out).toContain('2 other rules did not come close; --all shows them.');
  });

  it('shows every rule when asked to', async () => {
    const { out } = await explain('Lovely weather', '--all');
    expect([...listRules(out)].sort()).toEqual(['brand-only', 'launch-date', 'unrelated']);
    expect(out).not.toContain('--all shows');
  });

  it('repeats no words of the text unless it may', async () => {
    const text = 'The LARCH wing launch was announced';
    expect((await explain(text)).out).not.toContain('LARCH');
    expect((await explain(text, '--show-words')).out).toContain('LARCH wing');
  });

  it('gives other programs every rule in the order of the policy', async () => {
    const { out } = await explain('Our Larch wing launch', '--json');
    const { findings, rules } = JSON.parse(out);
    expect(findings).toMatchObject([
      {
        rule: 'launch-date',
        ranges: [
          [4, 14],
          [15, 21],
        ],
      },
    ]);
    expect(rules.map(({ rule, outcome }: Record<string, string>) => [rule, outcome])).toEqual([
      ['launch-date', 'found'],
      ['brand-only', 'condition-not-met'],
      ['unrelated', 'not-seen'],
    ]);
    expect(rules[0].match.all[0]).toEqual({
      kind: 'signal',
      name: 'launch',
      isSeen: true,
      places: [{ start: 15, end: 21 }],
      leftOut: 0,
    });
  });

  it('keeps what a terminal would act on out of its output', async () => {
    const { out } = await explain('Our Larch\u001b[2J wing launch', '--show-words', '--all');
    expect(out).not.toContain('\u001b');
  });

  it.each([
    [
      ['x', '--explain', '--jsonl'],
      '"--jsonl" reads its lines from standard input; leave the text out',
    ],
    [['--jsonl', '--explain'], '"--explain" explains one text; leave "--jsonl" out'],
    [['x', '--all'], '"--all" says how much "--explain" shows; add "--explain"'],
  ])('refuses %j in one sentence', async (args, sentence) => {
    const edges = createEdges();
    expect(await checkCommand.run(args, edges)).toBe(2);
    expect(edges.stderr.text).toBe(`${sentence}\n`);
  });
});
