import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { runForepost } from '../../../src/cli/run-forepost.ts';
import { createEdges } from '../cli-fixtures.ts';

const POLICY = `forepost: 1
id: meadowbank
version: m-1
organisation: { names: [Meadowbank] }
contacts: { comms: { name: Comms, mail: comms@meadowbank.example } }
clauses: { early: { number: '4.2', title: Not yet, statement: Wait. } }
signals: { code-name: { terms: [larch wing] }, soon: { terms: [opens] } }
rules:
  - id: wing
    clause: early
    severity: high
    match: { all: [code-name, soon] }
    message: This may be early.
    advice: Wait.
    examples: { warn: [The larch wing opens], silent: [x] }
`;
const FILES = {
  'm.yaml': POLICY,
  'spare.yaml': POLICY.replace('soon: {', 'spare: { terms: [zebra] }, soon: {'),
  'wrong.yaml': POLICY.replace('warn: [The larch', 'warn: [The oak'),
  'cues.yaml': POLICY.replace('terms: [opens]', "patterns: ['a*']"),
  'bad.yaml': POLICY.replace('clause: early', 'clause: erly'),
  'low.yaml': POLICY.replace('severity: high', 'severity: low').replace('[opens]', '[opens, soon]'),
  'posts.jsonl':
    '{"text":"The larch wing opens"}\n\n{"text":"Soon: the larch wing"}\n{"text":"x"}\n',
  'posts.txt': 'The larch wing opens\n',
};

/** Runs `forepost policy …`; gives the exit code, what was written, and files. */
async function run(...args: readonly string[]) {
  const edges = createEdges({ files: FILES });
  const code = await runForepost(['policy', ...args], edges);
  return { code, out: edges.stdout.text, err: edges.stderr.text, written: edges.written };
}

describe('forepost policy', () => {
  it('lists its commands, and each explains itself with an example', async () => {
    const { out } = await run('--help');
    const names = [...out.matchAll(/^ {2}(\w+) {2}/gm)].map(([, name]) => name ?? '');
    expect(names.join(' ')).toBe('new lint test show diff hash schema build keygen sign verify');
    for (const name of names) {
      const { code, out: help } = await run(name, '--help');
      expect([code, help]).toEqual([
        0,
        expect.stringContaining(`\nExample: forepost policy ${name}`),
      ]);
    }
  });

  it('gives the help of a command by its whole name', async () => {
    const edges = createEdges();
    await runForepost(['help', 'policy', 'lint'], edges);
    expect(edges.stdout.text).toMatch(/^forepost policy lint FILE/);
  });

  it.each([
    [[], 'expected a command; see "forepost policy --help"'],
    [['lnit'], 'unknown command "lnit"; did you mean "lint"?'],
    [['lint'], 'expected a policy file'],
    [['test'], 'expected a policy file'],
    [['show'], 'expected a policy file'],
    [['lint', '--jsn', 'm.yaml'], 'unknown option "--jsn"; did you mean "--json"?'],
    [['test', 'no.yaml'], 'no.yaml: there is no such file'],
    [
      ['show', 'bad.yaml'],
      'bad.yaml:10: rules[0].clause: unknown clause "erly"; did you mean "early"?',
    ],
    [['test', 'm.yaml', '--rule', 'wings'], '--rule: unknown rule "wings"; did you mean "wing"?'],
    [['show', 'm.yaml', '--clause', 'erly'], 'unknown clause "erly"; did you mean "early"?'],
    [
      ['show', 'm.yaml', '--rule', 'wing', '--clause', 'early'],
      '"--clause" and "--rule" do not go together',
    ],
    [['diff', 'm.yaml'], 'expected two policy files, OLD and NEW, but found 1'],
    [['diff', 'm.yaml', 'm.yaml', '--examples', 'few'], '--examples: expected a whole number'],
    [['diff', 'm.yaml', 'm.yaml', '--corpus', 'posts.txt'], 'posts.txt:1: is not valid JSON'],
    [['new', 'm.yaml'], 'expected no argument, but found "m.yaml"; see "--out"'],
    [
      ['new', '--pack', 'helthcare'],
      '--pack: unknown policy pack "helthcare"; did you mean "healthcare"?',
    ],
    [['new', '--id', 'M B'], '--id: expected lower-case words joined by hyphens, but found "M B"'],
    [['new', '--name', ' '], '--name: expected some text'],
    [['schema', 'x'], 'expected no argument, but found "x"'],
  ])('refuses %j in one sentence', async (args, sentence) => {
    expect(await run(...args)).toMatchObject({ code: 2, out: '', err: `${sentence}\n` });
  });
});

describe('forepost policy lint', () => {
  it('ends with 0 and says so where there is nothing to say', async () => {
    expect(await run('lint', 'm.yaml')).toMatchObject({ code: 0, out: 'No problems in m.yaml.\n' });
  });

  it('tells place, level, check and the way out, and fails on warnings only when strict', async () => {
    const { code, out } = await run('lint', 'spare.yaml');
    expect(code).toBe(0);
    expect(out).toBe(
      `${[
        'spare.yaml:7:48  warning  unused-signal  signals.spare: no rule or guard uses "spare"',
        '                                         Use it in a rule or a guard, or take it out.',
        '',
        '0 errors, 1 warning',
      ].join('\n')}\n`,
    );
    expect(await run('lint', 'spare.yaml', '--strict')).toMatchObject({ code: 1 });
  });

  it('ends with 1 where a policy would be refused', async () => {
    const { code, out } = await run('lint', 'bad.yaml', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      errors: 1,
      warnings: 0,
      problems: [{ check: 'form', level: 'error', file: 'bad.yaml', line: 10, column: 13 }],
    });
  });

  it('lists its checks', async () => {
    const { code, out } = await run('lint', '--list');
    expect([code, /^common-word-alone +warning +A rule/m.test(out)]).toEqual([0, true]);
  });
});

describe('forepost policy test', () => {
  it('counts the examples that come out as they say', async () => {
    expect(await run('test', 'm.yaml')).toMatchObject({
      code: 0,
      out: '2 examples tried, and all come out as they say.\n',
    });
  });

  it('explains the ones that do not', async () => {
    const { code, out } = await run('test', 'wrong.yaml', '--own', '--rule', 'wing');
    expect(code).toBe(1);
    expect(out).toBe(
      `${[
        'wrong.yaml:15:24: rules[0].examples.warn[0]: the rule "wing" stays silent on a text it must warn of',
        '  The oak wing opens',
        '    what it looks for is not there, or not together',
        '    - all of',
        '      - code-name',
        '      + soon ("opens")',
        '',
        '2 examples tried, 1 did not come out as they say.',
      ].join('\n')}\n`,
    );
  });

  it('writes them for programs', async () => {
    const { code, out } = await run('test', 'm.yaml', '--json');
    expect([code, JSON.parse(out)]).toEqual([0, { tried: 2, untried: 0, failures: [] }]);
  });
});

describe('forepost policy show', () => {
  it('writes a policy that holds the same, with the place of each value', async () => {
    const { code, out } = await run('show', 'm.yaml');
    expect(code).toBe(0);
    expect(out).toMatch(/^ {4}title: Not yet +# m\.yaml:6$/m);
    expect(out).toMatch(/^ {2}critical: warn +# default$/m);
    expect(parse(out)).toMatchObject(parse(POLICY));
  });

  it('shows one entry', async () => {
    const { out } = await run('show', 'm.yaml', '--signal', 'soon');
    expect(parse(out)).toEqual({ signals: { soon: { terms: ['opens'] } } });
  });

  it('writes the policy and the origins for programs', async () => {
    const { out } = await run('show', 'm.yaml', '--rule', 'wing', '--json');
    expect(JSON.parse(out)).toMatchObject({
      policy: { rules: [{ id: 'wing' }] },
      origins: { 'rules.wing.severity': { file: 'm.yaml', line: 11 } },
      off: [],
    });
  });
});

describe('forepost policy diff', () => {
  it('says when two policies are the same', async () => {
    expect(await run('diff', 'm.yaml', 'm.yaml', '--exit-code')).toMatchObject({
      code: 0,
      out: 'The policies are the same.\n',
    });
  });

  it('tells changes, and with posts the findings that came and went', async () => {
    const { code, out } = await run('diff', 'm.yaml', 'low.yaml', '--corpus', 'posts.jsonl');
    expect(code).toBe(0);
    expect(out).toBe(
      `${[
        '~ rules    wing  severity',
        '~ signals  soon  terms',
        '',
        '3 posts: 1 held before, 0 now',
        '',
        'rule  clause  gained  lost  changed',
        'wing  early   1       0     1',
        '',
        '+ wing, line 3: Soon: the larch wing',
        '~ wing, line 1: The larch wing opens',
      ].join('\n')}\n`,
    );
  });

  it('ends with 1 where asked to, and writes lines for programs', async () => {
    const args = ['diff', 'm.yaml', 'low.yaml', '--corpus', 'posts.jsonl', '--exit-code', '--json'];
    const { code, out } = await run(...args);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      changes: [{ id: 'wing' }, { id: 'soon' }],
      findings: {
        posts: 3,
        held: { old: 1, now: 0 },
        rules: [{ gained: [3], lost: [], changed: [1] }],
      },
    });
  });
});

describe('forepost policy diff of a policy that is refused', () => {
  it.each(['bad.yaml', 'cues.yaml'])('tells why, for %s', async (file) => {
    const { code, err } = await run('diff', 'm.yaml', file);
    expect([code, err.split(':')[0]]).toEqual([2, file]);
    expect(await run('test', file)).toMatchObject({ code: 2, err });
  });
});

describe('forepost policy new', () => {
  it('writes a starter named after the organisation', async () => {
    const { code, out } = await run('new', '--name', 'Café  du Nord', '--pack', 'healthcare');
    expect(code).toBe(0);
    expect(parse(out)).toMatchObject({
      id: 'cafe-du-nord',
      extends: ['healthcare'],
      organisation: { names: ['Café du Nord'] },
    });
  });

  it('replaces a file only when told to', async () => {
    expect(await run('new', '--out', 'm.yaml')).toMatchObject({
      code: 2,
      err: 'm.yaml: is there already; "--force" replaces it\n',
    });
    const { code, out, written } = await run('new', '--out', 'm.yaml', '--force', '--id', 'mine');
    expect([code, out, parse(written.get('m.yaml') ?? '').id]).toEqual([
      0,
      'Wrote m.yaml.\n',
      'mine',
    ]);
  });
});

describe('forepost policy schema', () => {
  it('writes JSON Schema', async () => {
    const { code, out } = await run('schema');
    expect([code, JSON.parse(out).title]).toEqual([0, 'Forepost policy']);
  });
});
