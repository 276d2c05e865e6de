import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { lintPolicy } from '../../../src/policy/lint/lint-policy.ts';
import { lintText, listMessages, NOW, writeSound } from './lint-fixtures.ts';

describe('lint', () => {
  it('tells what is wrong with the form as errors, with the nearest known name', () => {
    const text = writeSound({ actions: '{ hihg: warn }' });
    expect(lintText(text)).toEqual([
      expect.objectContaining({
        check: 'form',
        level: 'error',
        file: 'm.yaml',
        line: 10,
        path: ['actions', 'hihg'],
        message: 'unknown field; did you mean "high"?',
      }),
    ]);
  });

  it.each([
    ['an unknown clause', 'clause: erly', 'unknown clause "erly"; did you mean "early"?'],
    ['a rule without examples', 'examples: {}', 'expected a list, but it is missing'],
  ])('tells of %s', (_, field, message) => {
    const rules = `[{ id: wing, clause: early, severity: high, match: { all: [soon] }, message: m, advice: a, examples: { warn: [opens], silent: [x] }, ${field} }]`;
    const name = field.split(':')[0] ?? '';
    const once = rules.replace(new RegExp(`${name}: (?:early|\\{ warn[^}]*\\}), `), '');
    expect(lintText(writeSound({ rules: once }))).toContainEqual(
      expect.objectContaining({ level: 'error', message }),
    );
  });

  it('tells of a pattern that has nothing to start from', () => {
    const signals = String.raw`{ code-name: { terms: [larch wing] }, soon: { patterns: ['\w+'] } }`;
    expect(lintText(writeSound({ signals }))).toContainEqual(
      expect.objectContaining({ check: 'cues', level: 'error', line: 8 }),
    );
  });

  it('tells of an example that does not come out, beside the warnings', () => {
    const signals =
      '{ code-name: { terms: [larch wing] }, soon: { terms: [closes] }, spare: { terms: [z] } }';
    const found = lintText(writeSound({ signals })).map(({ check, level }) => [check, level]);
    expect(found).toEqual([
      ['unused-signal', 'warning'],
      ['examples', 'error'],
    ]);
  });

  it('sorts by file as given, then by place', () => {
    const sources = [
      {
        file: 'z.yaml',
        text: writeSound({
          organisation: '{ names: [] }',
          signals:
            '{ code-name: { terms: [larch wing] }, soon: { terms: [opens] }, spare: { terms: [z] } }',
        }),
      },
      {
        file: 'a.yaml',
        text: 'forepost: 1\nid: ward\nversion: w-1\nsignals: { more: { terms: [zebra] } }\n',
      },
    ];
    const places = lintPolicy(sources, NOW).map(
      ({ file, line, check }) => `${file}:${line} ${check}`,
    );
    expect(places).toEqual([
      'z.yaml:5 unnamed-organisation',
      'z.yaml:8 unused-signal',
      'a.yaml:4 unused-signal',
    ]);
  });

  it('counts ordinary posts only for rules that speak on them', () => {
    const write = (when: string) =>
      writeSound({
        signals: '{}',
        rules: `[{ id: wing, clause: early, severity: high, when: ${when}, match: { all: [{ terms: [work] }] }, message: This may be early., advice: Wait., examples: { warn: [at work], silent: [x] } }]`,
      });
    const found = (when: string) => lintText(write(when)).map(({ check }) => check);
    expect(found('{ surface: [review-reply] }')).toEqual([]);
    expect(found('{ surface: [review-reply, post] }')).toEqual(['common-word-alone']);
    expect(found('{ period: [crisis] }')).toEqual([]);
  });

  it('takes built-in packs as they are, but tells what they leave to the organisation', () => {
    const text =
      'forepost: 1\nid: m\nversion: m-1\nextends: [general]\norganisation: { names: [M] }\n';
    const found = lintPolicy([{ file: 'm.yaml', text }], NOW);
    expect(new Set(found.map(({ check }) => check))).toEqual(new Set(['unreachable-contact']));
    expect(found.every(({ file }) => file === 'm.yaml')).toBe(true);
  });

  it('counts a stand-in among the contacts that people are sent to, and nobody behind it', () => {
    const writeDesk = (desk: string) =>
      writeSound({
        contacts: `{ comms: { name: Comms, mail: a@meadowbank.example, outOfHours: desk }, desk: ${desk}, night: { name: Night } }`,
      });
    expect(
      listMessages(writeDesk('{ name: Desk, outOfHours: night }'), 'unreachable-contact'),
    ).toEqual([
      'Desk has no mail, phone or chat, and 1 clause, period or contact sends people there',
    ]);
    const reachable = "{ name: Desk, phone: '1', outOfHours: night }";
    expect(listMessages(writeDesk(reachable), 'unreachable-contact')).toEqual([]);
  });

  it('tells something of any policy that was damaged, with its place, and never fails itself', () => {
    const lines = writeSound({
      guards: '[{ id: g, match: { all: [soon] }, softens: [early] }]',
    }).split('\n');
    const damaged = fc.tuple(
      fc.subarray(lines),
      fc.nat(400),
      fc.constantFrom('', '[', '{ ', '\t', 'null', 'constructor', ': ', '- ', '&a *a'),
    );
    fc.assert(
      fc.property(damaged, ([kept, at, inserted]) => {
        const text = kept.join('\n');
        const found = lintText(text.slice(0, at) + inserted + text.slice(at));
        expect(
          found.every(({ line, column, message }) => line > 0 && column > 0 && message !== ''),
        ).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
