import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { beforeAll, describe, expect, it } from 'vitest';

import { runForepost } from '../../../src/cli/run-forepost.ts';
import { createEdges } from '../cli-fixtures.ts';
import { Workshop, writePolicy } from './workshop.ts';

/** Everything up to a signed policy, made once: compiling takes seconds. */
const workshop = new Workshop({
  'org.yaml': writePolicy(),
  'wards.yaml': "forepost: 1\nid: wards\nversion: '1'\n",
});
beforeAll(async () => {
  for (const words of [
    'policy keygen --out k',
    'policy keygen --out other',
    'policy build org.yaml --department wards=wards.yaml --out built.json',
    'policy sign built.json --key k.private --for https://policy.example/live/ --out policy.json',
  ]) {
    const run = await workshop.run(...words.split(' '));
    if (run.code !== 0) throw new Error(`${words}: ${run.err}`);
  }
});

/** A copy of the folder, so that tests do not see each other's files. */
function copy(files: Readonly<Record<string, string>> = {}): Workshop {
  return new Workshop({ ...workshop.files, ...files });
}

describe('forepost policy keygen', () => {
  it('never replaces a key', async () => {
    const { code, err } = await copy().run('policy', 'keygen', '--out', 'k');
    expect(code).toBe(2);
    expect(err).toContain('k.private: is there already');
  });

  it('says what it needs', async () => {
    expect((await copy().run('policy', 'keygen')).err).toBe('expected "--out PREFIX"\n');
    const { err } = await copy().run('policy', 'keygen', '--out', 'a', 'b');
    expect(err).toBe('expected no argument, but found "b"\n');
  });

  it('lets nobody but the owner read the private key', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'forepost-'));
    try {
      const prefix = join(folder, 'key');
      const code = await runForepost(['policy', 'keygen', '--out', prefix], {
        ...createEdges(),
        writeFile: (path, text, { mayReplace, isSecret }) =>
          writeFile(path, text, { flag: mayReplace ? 'w' : 'wx', mode: isSecret ? 0o600 : 0o666 }),
      });
      expect(code).toBe(0);
      expect(statSync(`${prefix}.private`).mode & 0o077).toBe(0);
      expect(readFileSync(`${prefix}.public`, 'utf8')).toMatch(/^[A-Za-z0-9+/]{43}=\n$/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('forepost policy build', () => {
  it('writes the same bytes for the same content, and tells their hash', async () => {
    const again = copy({ 'org.yaml': `# A remark.\n${writePolicy()}` });
    const words = 'policy build org.yaml --department wards=wards.yaml --out again.json';
    const { err } = await again.run(...words.split(' '));
    expect(again.files['again.json']).toBe(workshop.files['built.json']);
    expect(err).toMatch(/meadowbank 2026\.11\.1 sha256:[0-9a-f]{64}\n$/);
  });

  it('refuses a policy that does not compile, and writes nothing', async () => {
    const folder = new Workshop({ 'org.yaml': writePolicy().replace('healthcare', 'helthcare') });
    const { code, err } = await folder.run('policy', 'build', 'org.yaml', '--out', 'built.json');
    expect(code).toBe(2);
    expect(err).toContain('org.yaml:4: extends[0]: unknown policy pack "helthcare"');
    expect(folder.files['built.json']).toBeUndefined();
  });

  it('tells what lint warns of, and stops for it only under --strict', async () => {
    const text = `${writePolicy()}signals: { unused: { terms: [nobody uses this] } }\n`;
    const folder = new Workshop({ 'org.yaml': text });
    const lenient = await folder.run('policy', 'build', 'org.yaml', '--out', 'a.json');
    expect(lenient).toMatchObject({ code: 0, err: expect.stringContaining('unused') });
    const strict = await folder.run('policy', 'build', 'org.yaml', '--strict', '--out', 'b.json');
    expect(strict.code).toBe(1);
    expect(folder.files['b.json']).toBeUndefined();
  });

  it.each([
    ['policy build', 'expected a policy file\n'],
    ['policy build org.yaml --department wards', 'expected NAME=FILE, but found "wards"\n'],
    ['policy build org.yaml --department a=none.yaml', 'none.yaml: there is no such file\n'],
    [
      'policy build org.yaml --department a=org.yaml --department a=org.yaml',
      '"a" is given twice\n',
    ],
  ])('refuses "%s" with one sentence', async (words, sentence) => {
    const { code, err } = await copy().run(...words.split(' '));
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(sentence) });
  });
});

describe('forepost policy sign', () => {
  it('notes the moment, the reason for going back, and one signature for each key', async () => {
    const folder = copy();
    folder.now = Date.parse('2026-11-23T08:00:00.999Z');
    const { out } = await folder.run(
      ...['policy', 'sign', 'built.json', '--key', 'k.private', '--key', 'other.private'],
      ...['--rollback', 'A rule was wrong.'],
    );
    const { payload, signatures } = JSON.parse(out);
    expect(signatures).toHaveLength(2);
    const signed = JSON.parse(Buffer.from(payload, 'base64').toString());
    expect(signed).toMatchObject({
      issued: '2026-11-23T08:00:00Z',
      rollback: { reason: 'A rule was wrong.' },
    });
    expect(signed).not.toHaveProperty('audience');
  });

  it('dates a file later than the one that is served, however far behind its clock is', async () => {
    const folder = copy();
    folder.now = Date.parse('2026-11-20T08:00:00Z');
    const words = 'policy sign built.json --key k.private --after policy.json --out next.json';
    expect(await folder.run(...words.split(' '))).toMatchObject({
      code: 0,
      err: expect.stringContaining(
        'policy.json: signed at 2026-11-22T09:00:00Z, but this computer',
      ),
    });
    const verify = 'policy verify next.json --key k.public --after policy.json';
    const { code, out } = await folder.run(...verify.split(' '));
    expect({ code, out }).toEqual({
      code: 0,
      out: expect.stringContaining('2026-11-22T09:00:01Z'),
    });
    // Seen from that clock, it is signed in the future.
    expect(out).toMatch(/^warning +signed at .*one of the two is wrong$/m);
  });

  it('refuses a lower version than the one that is served, unless the reason is signed', async () => {
    const folder = copy();
    const lower = folder.files['built.json']?.replaceAll('2026.11.1', '2026.10.1') ?? '';
    folder.files['lower.json'] = lower;
    const words = 'policy sign lower.json --key k.private --after policy.json --out next.json';
    expect(await folder.run(...words.split(' '))).toEqual({
      code: 2,
      out: '',
      err: expect.stringContaining('lower.json: Version 2026.10.1 is lower than version 2026.11.1'),
    });
    const back = await folder.run(...words.split(' '), '--rollback', 'A rule was wrong.');
    expect(back.code).toBe(0);
    const without = words.replace(' --after policy.json', ' --force');
    await folder.run(...without.split(' '));
    const verify = 'policy verify next.json --key k.public --after policy.json';
    folder.now += 60_000;
    await folder.run(...without.split(' '));
    expect(await folder.run(...verify.split(' '))).toMatchObject({
      code: 1,
      out: expect.stringContaining('Version 2026.10.1 is lower'),
    });
  });

  it.each([
    ['policy sign built.json', 'expected "--key PREFIX.private"\n'],
    ['policy sign built.json --key k.public', 'k.public: is not a private key'],
    ['policy sign built.json --key none', 'none: there is no such file'],
    ['policy sign --key k.private', 'expected a file that "forepost policy build" wrote'],
    ['policy sign a b --key k.private', 'expected one file, but also found "b"'],
    [
      'policy sign org.yaml --key k.private',
      'org.yaml: was not written by "forepost policy build"',
    ],
    [
      'policy sign built.json --key k.private --for policy.example',
      '--for: expected the beginning',
    ],
    ['policy sign built.json --key k.private --after built.json', 'built.json: The file is not a'],
    [
      'policy sign built.json --key other.private --after policy.json',
      'policy.json: The file is signed with a key that is not set',
    ],
    ['policy sign built.json --key k.private --rollback=', '--rollback: expected a reason'],
  ])('refuses "%s" with one sentence', async (words, sentence) => {
    const { code, err } = await copy().run(...words.split(' '));
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(sentence) });
  });
});

describe('forepost policy verify', () => {
  it('says that a good file would be accepted, and what it is', async () => {
    const { code, out } = await copy().run(
      ...'policy verify policy.json --key k.public'.split(' '),
    );
    expect(code).toBe(0);
    for (const part of ['would be accepted', 'meadowbank', '2026.11.1', '2026-11-22T09:00:00Z']) {
      expect(out).toContain(part);
    }
  });

  it('writes the same for other programs', async () => {
    const words = 'policy verify policy.json --key k.public --json';
    const { out } = await copy().run(...words.split(' '));
    expect(JSON.parse(out)).toMatchObject({
      accepted: true,
      kind: 'policy',
      id: 'meadowbank',
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it.each([
    ['policy verify policy.json --key other.public', 'signed with a key that is not set'],
    ['policy verify org.yaml --key k.public', 'not a signed file'],
    [
      'policy verify policy.json --key k.public --url https://pilot.example/policy.json',
      'signed for https://policy.example/live/',
    ],
  ])('says why "%s" would be refused', async (words, reason) => {
    const { code, out } = await copy().run(...words.split(' '));
    expect({ code, out }).toEqual({ code: 1, out: expect.stringContaining(reason) });
    const json = await copy().run(...words.split(' '), '--json');
    expect(JSON.parse(json.out)).toMatchObject({
      accepted: false,
      reason: expect.stringContaining(reason),
    });
  });

  it.each([
    ['policy verify', 'expected a signed file\n'],
    ['policy verify a b --key k.public', 'expected one file, but also found "b"\n'],
    ['policy verify policy.json', 'expected "--key PREFIX.public"\n'],
    ['policy verify policy.json --key k.private', 'k.private: is not a public key; expected a'],
    ['policy verify policy.json --key k.public --after org.yaml', 'org.yaml: The file is not a'],
    ['policy verify policy.json --key k.public --url x', '--url: expected an address'],
  ])('refuses "%s" with one sentence', async (words, sentence) => {
    const { code, err } = await copy().run(...words.split(' '));
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(sentence) });
  });
});
