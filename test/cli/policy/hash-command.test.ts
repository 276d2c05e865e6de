import { describe, expect, it } from 'vitest';

import { runForepost } from '../../../src/cli/run-forepost.ts';
import { createEdges } from '../cli-fixtures.ts';

const LIST = 'Northgate Water\n\n  Project Heron \n';

/** Runs `forepost policy hash` on some files. */
async function run(files: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const edges = createEdges({ files });
  const code = await runForepost(['policy', 'hash', ...args], edges);
  return { code, out: edges.stdout.text, err: edges.stderr.text };
}

/** A policy whose only rule looks for a hashed list. */
function writePolicy(signals: string): string {
  return `forepost: 1
id: hashed
version: "1"
clauses: { names: { number: '1', title: Names, statement: Keep names in. } }
contacts: { comms: { name: Comms, mail: comms@a.example } }
${signals}rules:
  - id: client
    clause: names
    severity: high
    match: { any: [clients] }
    message: This may name a client.
    advice: Leave the name out.
    examples: { warn: [We work for Northgate Water], silent: [We work] }
`;
}

describe('forepost policy hash', () => {
  it('writes a signal that a policy finds the terms with, and that does not show them', async () => {
    const hashed = await run({ 'list.txt': LIST }, 'list.txt', '--signal', 'clients');
    expect(hashed.code).toBe(0);
    expect(hashed.out).not.toMatch(/northgate|heron/i);

    const files = { 'p.yaml': writePolicy(hashed.out) };
    const edges = createEdges({ files });
    const args = ['check', '--policy', 'p.yaml', "It's project herons day", '--json'];
    expect(await runForepost(args, edges)).toBe(1);
    expect(edges.stdout.text).toContain('"rule":"client"');
  });

  it('gives the same hashes for the same salt, and others without it', async () => {
    const [one, two, other] = [
      await run({ 'list.txt': LIST }, 'list.txt', '--salt', 'abc'),
      await run({ 'list.txt': LIST }, 'list.txt', '--salt', 'abc'),
      await run({ 'list.txt': LIST }, 'list.txt'),
    ];
    expect(one.out).toBe(two.out);
    expect(one.out).not.toBe(other.out);
  });

  it.each([
    [['none.txt'], /^none\.txt: there is no such file$/],
    [['empty.txt'], /^empty\.txt: expected a term a line, found none$/],
    [['signs.txt'], /^signs\.txt:2: expected a word or sign that could be seen in a post$/],
    [['long.txt'], /^long\.txt:1: expected a term of at most 6 words, but found 7$/],
    [['list.txt', '--signal', 'Big Name'], /^--signal: expected a name such as client-names/],
    [['list.txt', 'list.txt'], /^expected one file, but also found "list\.txt"$/],
    [['--sold', 'x'], /unknown option "--sold"; did you mean "--salt"\?/],
  ])('%j is refused in one sentence', async (args, message) => {
    const files = {
      'list.txt': LIST,
      'empty.txt': '\n\n',
      'signs.txt': 'fine\n“”\n',
      'long.txt': 'one two three four five six seven',
    };
    const { code, out, err } = await run(files, ...args);
    expect([code, out]).toEqual([2, '']);
    expect(err.trim()).toMatch(message);
  });

  it('is refused by a policy when a hash is none', async () => {
    const signals =
      'signals: { clients: { hashed: [{ salt: a, longest: 2, sieve: AAAA, hashes: [abc] }] } }\n';
    const edges = createEdges({ files: { 'p.yaml': writePolicy(signals) } });
    expect(await runForepost(['policy', 'lint', 'p.yaml'], edges)).toBe(1);
    expect(edges.stdout.text).toContain('a hash of 8 bytes in base64');
    expect(edges.stdout.text).toContain('a filter of 32-bit words in base64');
  });
});
