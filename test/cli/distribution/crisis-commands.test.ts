import { beforeAll, describe, expect, it } from 'vitest';

import { Workshop } from './workshop.ts';

/** A folder with a key and the file of a crisis that is on. */
const workshop = new Workshop();
beforeAll(async () => {
  await workshop.run('policy', 'keygen', '--out', 'k');
  await workshop.run('policy', 'keygen', '--out', 'other');
  const words = 'crisis start --id crane --hours 6 --term crane --contact comms --key k.private';
  await workshop.run(...words.split(' '), '--for', 'https://policy.example/', '--out', 'c.json');
});

/** Runs a command in a copy of the folder, and reads what it signed. */
async function sign(...words: readonly string[]) {
  const folder = new Workshop(workshop.files);
  folder.now += 60_000;
  const { code, out, err } = await folder.run('crisis', ...words, '--key', 'k.private');
  if (code !== 0) return { code, err };
  return { code, signed: JSON.parse(Buffer.from(JSON.parse(out).payload, 'base64').toString()) };
}

const crane = {
  id: 'crane',
  kind: 'crisis',
  // An hour early, for browsers whose clock is behind.
  from: '2026-11-22T08:00:00Z',
  until: '2026-11-22T15:00:00Z',
  terms: ['crane'],
  contact: 'comms',
};

describe('forepost crisis', () => {
  it('starts a crisis that ends by itself, in a file that verify accepts', async () => {
    const text = workshop.files['c.json'] ?? '';
    const payload = JSON.parse(Buffer.from(JSON.parse(text).payload, 'base64').toString());
    expect(payload).toEqual({
      issued: '2026-11-22T09:00:00Z',
      audience: ['https://policy.example/'],
      periods: [crane],
    });
    const folder = new Workshop(workshop.files);
    const { code, out } = await folder.run('policy', 'verify', 'c.json', '--key', 'k.public');
    expect(code).toBe(0);
    expect(out).toContain('crane until 2026-11-22T15:00:00Z');
  });

  it('adds a second one to the file that is served', async () => {
    const until = '2026-11-23T09:00:00Z';
    const words = ['start', 'c.json', '--id', 'flood', '--until', until, '--term', 'flood'];
    const { signed } = await sign(...words, '--line', 'We will say more.');
    expect(signed.periods).toEqual([
      crane,
      {
        id: 'flood',
        kind: 'crisis',
        from: '2026-11-22T08:01:00Z',
        until,
        terms: ['flood'],
        holdingLine: 'We will say more.',
      },
    ]);
  });

  it('changes what is given, keeps the rest, and signs at a later moment', async () => {
    const { signed } = await sign('update', 'c.json', '--hours', '12', '--topic', 'Fallen crane');
    expect(signed).toEqual({
      issued: '2026-11-22T09:01:00Z',
      audience: ['https://policy.example/'],
      periods: [{ ...crane, until: '2026-11-22T21:01:00Z', topic: 'Fallen crane' }],
    });
  });

  it.each([
    ['end', ['end']],
    ['end c.json', ['end', 'c.json']],
    ['end c.json --id crane', ['end', 'c.json', '--id', 'crane']],
  ])('ends it with "%s"', async (_name, words) => {
    expect((await sign(...words)).signed.periods).toEqual([]);
  });

  it.each([
    ['start --hours 6 --term x', 'expected "--id NAME"'],
    ['start --id x --term x', 'expected "--hours N" or "--until MOMENT"'],
    ['start --id x --hours 6', 'expected "--term WORDS"'],
    ['start --id x --hours six --term x', '--hours: expected a number, but found "six"'],
    [
      'start --id x --hours 1 --until z --term x',
      'expected "--hours" or "--until", but found both',
    ],
    ['start --id x --hours 9999 --term x', 'at most 31 days'],
    ['start --id x --hours 999999999999999 --term x', '--hours or --until: expected'],
    ['start --id x --hours 0 --term x', 'expected an end that is to come'],
    ['start --id x --until 2026-11-22T08:30:00Z --term x', 'expected an end that is to come'],
    ['start --id x --until tomorrow --term x', '--hours or --until: expected a date and time'],
    ['start --id X --hours 1 --term x', '--id: expected lower-case words'],
    ['start c.json --id crane --hours 1 --term x', 'use "forepost crisis update"'],
    ['start --id x --hours 1 --term x --for x', '--for: expected the beginning of an address'],
    ['update', 'expected the file of a crisis that is on'],
    ['update none.json', 'none.json: there is no such file'],
    ['update a b', 'expected one file, but also found "b"'],
    ['update c.json --id flood', 'expected a crisis of the file (crane), but found "flood"'],
    ['end c.json --id flood', 'expected a crisis of the file (crane), but found "flood"'],
  ])('refuses "%s" with one sentence', async (words, sentence) => {
    expect(await sign(...words.split(' '))).toEqual({
      code: 2,
      err: expect.stringContaining(sentence),
    });
  });

  it('lasts as long as a crisis may, to the minute', async () => {
    const { signed } = await sign(...'start --id flood --hours 744 --term flood'.split(' '));
    const [{ from, until }] = signed.periods;
    expect([from, until]).toEqual(['2026-11-22T09:01:00Z', '2026-12-23T09:01:00Z']);
  });

  it.each(['update', 'end'])(
    'dates the file of "%s" later than the one that is served, also where that was signed ahead of this clock',
    async (name) => {
      const folder = new Workshop(workshop.files);
      folder.now -= 10 * 60_000;
      const words = `crisis ${name} c.json --key k.private --out n.json`;
      const { err } = await folder.run(...words.split(' '));
      expect(err).toBe(
        "c.json: signed at 2026-11-22T09:00:00Z, but this computer's clock says 2026-11-22T08:50:00Z; one of the two is wrong\n",
      );
      const verified = await folder.run(
        ...'policy verify n.json --key k.public --after c.json'.split(' '),
      );
      expect(verified.code).toBe(0);
      expect(verified.out).toContain('2026-11-22T09:00:01Z');
      const back = await folder.run(
        ...'policy verify c.json --key k.public --after n.json'.split(' '),
      );
      expect(back).toMatchObject({ code: 1, out: expect.stringContaining('was signed at') });
    },
  );

  it('does not build on what others have signed', async () => {
    const folder = new Workshop(workshop.files);
    const words = 'crisis update c.json --hours 1 --key other.private';
    const { code, err } = await folder.run(...words.split(' '));
    expect(code).toBe(2);
    expect(err).toContain('c.json: The file is signed with a key that is not set');
  });

  it('asks for a key', async () => {
    const { err } = await new Workshop().run('crisis', 'end');
    expect(err).toBe('expected "--key PREFIX.private"\n');
  });
});
