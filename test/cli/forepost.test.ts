import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';

import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { defineOwnPermissions } from '../../src/build/own-permissions.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const POLICY = `forepost: 1
id: meadowbank
version: m-1
clauses: { confidential-business: { number: '1', title: Not yet, statement: Wait. } }
rules:
  - id: secret-word
    clause: confidential-business
    severity: high
    match: { all: [{ terms: [secret] }] }
    message: This may be early.
    advice: Wait.
    examples: { warn: [A secret], silent: [x] }
`;

/** In megabytes; the long batch is larger. */
const HEAP_LIMIT = '--max-old-space-size=64';

let folder = '';

/** Starts the built command line on the test's policy. */
function startForepost(...args: readonly string[]): ChildProcess {
  const entry = path.join(folder, 'cli', 'forepost.js');
  const policy = path.join(folder, 'meadow bank.yaml');
  return spawn(process.execPath, [HEAP_LIMIT, entry, 'check', '--policy', policy, ...args]);
}

/** Everything that a stream gives, as text. */
async function readText(stream: AsyncIterable<Buffer> | null): Promise<string> {
  let text = '';
  for await (const chunk of stream ?? []) text += String(chunk);
  return text;
}

/** The exit code of a process. */
async function waitForExit(child: ChildProcess): Promise<unknown> {
  const [code] = await once(child, 'close');
  return code;
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'forepost cli '));
  await writeFile(path.join(folder, 'meadow bank.yaml'), POLICY);
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    define: defineOwnPermissions(),
    ssr: { noExternal: true },
    build: {
      ssr: 'src/cli/forepost.ts',
      outDir: path.join(folder, 'cli'),
      rolldownOptions: { output: { entryFileNames: 'forepost.js' } },
    },
  });
  await writeFile(path.join(folder, 'cli', 'package.json'), '{"type":"module"}');
}, 60_000);

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('the built command line', () => {
  it('ends with 1 and writes what it found', async () => {
    const child = startForepost('--json', 'A secret');
    const [code, out] = await Promise.all([waitForExit(child), readText(child.stdout)]);
    expect(code).toBe(1);
    expect(JSON.parse(out).findings[0].ranges).toEqual([[2, 8]]);
  });

  it('ends with 2 and one sentence for bad use', async () => {
    const child = startForepost('--surface', 'tweet', 'x');
    const [code, err] = await Promise.all([waitForExit(child), readText(child.stderr)]);
    expect(code).toBe(2);
    expect(err).toMatch(/^--surface: expected one of [^\n]+\n$/);
  });

  it('stops quietly when its reader has seen enough', async () => {
    const child = startForepost('--jsonl');
    const { stdin, stdout } = child;
    if (!stdin || !stdout) throw new Error('expected pipes to the process');
    // The process ends before it has read all of this, which is the point.
    stdin.on('error', () => stdin.destroy());
    stdin.write('{"text":"x"}\n'.repeat(200_000));
    const exit = waitForExit(child);
    const err = readText(child.stderr);
    await once(stdout, 'data');
    stdout.destroy();
    stdin.end();
    expect([await exit, await err]).toEqual([0, '']);
  });

  it('checks a long batch in constant memory', async () => {
    const child = startForepost('--jsonl');
    const { stdin, stdout } = child;
    if (!stdin || !stdout) throw new Error('expected pipes to the process');
    let answers = 0;
    stdout.on('data', (chunk: Buffer) => {
      for (const byte of chunk) answers += byte === 0x0a ? 1 : 0;
    });
    const exit = waitForExit(child);
    const line = `${JSON.stringify({ id: 'a', text: `${'word '.repeat(2_000)}` })}\n`.repeat(20);
    // 100 MB in all, which would not fit into the heap if it were kept.
    for (let block = 0; block < 500; block++) {
      if (!stdin.write(line)) await once(stdin, 'drain');
    }
    stdin.end();
    expect(await exit).toBe(0);
    expect(answers).toBe(10_000);
  }, 60_000);
});
