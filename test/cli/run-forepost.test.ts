import { describe, expect, it } from 'vitest';

import { runForepost } from '../../src/cli/run-forepost.ts';
import { createEdges } from './cli-fixtures.ts';

const POLICY = `forepost: 1
id: meadowbank
version: m-1
title: Meadowbank policy
contacts: { comms: { name: Comms, mail: comms@meadowbank.example } }
clauses: { confidential-business: { number: '4.2', title: Not yet, statement: Wait. } }
signals: { secret: { terms: [secret] }, rumour: { terms: [rumour] } }
rules:
  - id: secret-word
    clause: confidential-business
    severity: { personal: high, brand: low }
    match: { all: [secret] }
    message: This may be early.
    advice: Wait for it.
    examples: { warn: [A secret], silent: [x] }
  - id: rumour-word
    clause: confidential-business
    severity: low
    match: { all: [rumour] }
    message: This may be talk.
    advice: Ask.
    examples: { warn: [A rumour], silent: [x] }
`;
const FILES = { 'm.yaml': POLICY };

/** Runs the command line with the test's policy; gives the exit code and what was written. */
async function run(
  args: readonly string[],
  input: Parameters<typeof createEdges>[0] = {},
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const edges = createEdges({ files: FILES, ...input });
  const code = await runForepost(args, edges);
  return { code, out: edges.stdout.text, err: edges.stderr.text };
}

describe('forepost', () => {
  it.each([[['--help']], [['-h']], [['help']]])('answers %j with its commands', async (args) => {
    const { code, out } = await run(args);
    expect(code).toBe(0);
    expect(out).toContain('check');
  });

  it('tells its version', async () => {
    expect(await run(['--version'])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^forepost \d+\.\d+\.\d+\n$/),
    });
  });

  it.each([
    [[], 'expected a command; see "forepost --help"'],
    [['chekc'], 'unknown command "chekc"; did you mean "check"?'],
    [['frobnicate'], 'unknown command "frobnicate"; see "forepost --help"'],
  ])('refuses %j in one sentence', async (args, sentence) => {
    expect(await run(args)).toEqual({ code: 2, out: '', err: `${sentence}\n` });
  });
});

describe('forepost check', () => {
  it('explains itself', async () => {
    for (const args of [
      ['check', '--help'],
      ['help', 'check'],
      ['check', 'x', '-h'],
    ]) {
      const { code, out } = await run(args);
      expect([code, out.includes('--jsonl')]).toEqual([0, true]);
    }
  });

  it('takes --help after -- as text', async () => {
    const { code, out } = await run(['check', '--policy', 'm.yaml', '--', '--help']);
    expect([code, out]).toEqual([0, 'Nothing found; the post would go through.\n']);
  });

  it('ends with 1 when something would be held, and tells the clause and the contact', async () => {
    const { code, out } = await run(['check', '--policy', 'm.yaml', 'A secret']);
    expect(code).toBe(1);
    expect(out).toContain('HIGH: This may be early.');
    expect(out).toContain('"secret"');
    expect(out).toContain('4.2 Not yet');
    expect(out).toContain('Comms, comms@meadowbank.example');
  });

  it('ends with 0 when there are only hints', async () => {
    const { code, out } = await run(['check', '--policy', 'm.yaml', 'A rumour']);
    expect([code, out.includes('LOW')]).toEqual([0, true]);
  });

  it('ends with 0 for an empty text', async () => {
    expect((await run(['check', '--policy', 'm.yaml', ''])).code).toBe(0);
  });

  it('reads the text from standard input, with its mark and its Windows line ends', async () => {
    const stdin = '\ufeffA\r\nsecret\r\n';
    const { code, out } = await run(['check', '--policy', 'm.yaml', '--json'], { stdin });
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({
      findings: [
        {
          rule: 'secret-word',
          clause: 'confidential-business',
          severity: 'high',
          action: 'warn',
          ranges: [[3, 9]],
          message: 'This may be early.',
          advice: 'Wait for it.',
        },
      ],
    });
  });

  it('takes the account into account', async () => {
    const { code } = await run(['check', '--policy', 'm.yaml', '--account', 'brand', 'A secret']);
    expect(code).toBe(0);
  });

  it('answers a batch, taking options as what lines leave open', async () => {
    const stdin = '{"id":"a","text":"secret"}\n{"id":"b","text":"secret","account":"personal"}\n';
    const args = ['check', '--policy', 'm.yaml', '--jsonl', '--account', 'brand'];
    const { code, out } = await run(args, { stdin });
    expect(code).toBe(1);
    const severities = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).findings[0].severity);
    expect(severities).toEqual(['low', 'high']);
  });

  it('puts several policies on top of one another', async () => {
    const ward =
      'forepost: 1\nid: ward\nversion: w-1\nrules: [{ id: secret-word, severity: off }]\n';
    const args = ['check', '--policy', 'm.yaml', '--policy', 'w.yaml', 'A secret'];
    expect((await run(args, { files: { ...FILES, 'w.yaml': ward } })).code).toBe(0);
  });

  it('uses the embedded policy when none is given', async () => {
    const { code, out } = await run(['check', 'Lovely weather in the park today.']);
    expect([code, out]).toEqual([0, 'Nothing found; the post would go through.\n']);
  });

  it.each([
    [
      'an unknown option',
      ['check', '--josn', 'x'],
      'unknown option "--josn"; did you mean "--json"?',
    ],
    ['a missing file', ['check', '--policy', 'no.yaml', 'x'], 'no.yaml: there is no such file'],
    [
      'a policy of the wrong form',
      ['check', '--policy', 'bad.yaml', 'x'],
      'bad.yaml:3: version: expected text, but found the number 1; put it in quotes',
    ],
    [
      'a policy that is not UTF-8',
      ['check', '--policy', 'utf16.yaml', 'x'],
      'utf16.yaml: is not UTF-8 text; save it as UTF-8',
    ],
  ])('refuses %s in one sentence on standard error', async (_, args, sentence) => {
    const files = {
      'bad.yaml': 'forepost: 1\nid: a\nversion: 1\n',
      'utf16.yaml': Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('a: 1', 'utf16le')]),
    };
    expect(await run(args, { files })).toEqual({ code: 2, out: '', err: `${sentence}\n` });
  });

  it('refuses a text that is not UTF-8', async () => {
    const input = { stdin: Buffer.from([0x61, 0xff]) };
    expect(await run(['check', '--policy', 'm.yaml'], { ...input, files: FILES })).toEqual({
      code: 2,
      out: '',
      err: 'standard input: is not UTF-8 text; save it as UTF-8\n',
    });
  });

  it('does not wait for a person to type', async () => {
    const sentence = 'expected a text, as an argument or on standard input';
    expect(await run(['check'], { isTTY: true })).toEqual({
      code: 2,
      out: '',
      err: `${sentence}\n`,
    });
  });
});
