import { describe, expect, it } from 'vitest';

import { listMessages, writeSound } from './lint-fixtures.ts';

/** What is said of a rule with the given fields beside a clause, message and examples. */
function explain(
  fields: string,
  sections: Readonly<Record<string, string>> = {},
): readonly string[] {
  const given = fields.includes('severity:') ? fields : `severity: high, ${fields}`;
  const rest = given.includes('match:') ? given : `${given}, match: { all: [code-name, soon] }`;
  const rules = `[{ id: wing, clause: early, ${rest}, message: This may be early., advice: Wait., examples: { warn: [The larch wing opens], silent: [x] } }]`;
  return listMessages(writeSound({ rules, ...sections }), 'unreachable-rule');
}

describe('unreachable-rule', () => {
  it.each([
    ['an empty list', 'when: { surface: [] }', 'it asks for one of an empty list'],
    [
      'an account for which it is off',
      'severity: { personal: off, brand: low }, when: { account: [personal] }',
      'its severity is off for every account that it asks for',
    ],
    [
      'an account that it excludes as well',
      'when: { account: [brand], not: { account: [brand] } }',
      'its severity is off for every account that it asks for',
    ],
    ['everyone, while it is off', 'severity: off', 'its severity is off for everyone'],
    [
      'a pack that is not there',
      'when: { pack: [healthcare] }',
      'no pack that it asks for is in force',
    ],
    [
      'a signal without a cue',
      'match: { all: [code-name, { organisation: [competitors] }] }',
      'a signal written in place has nothing that could be seen',
    ],
    [
      'a choice without a cue',
      'match: { all: [code-name], any: [{ organisation: [competitors] }] }',
      'nothing of a signal written in place could be seen',
    ],
    [
      'what it rules out itself',
      'match: { all: [code-name, soon], unless: [soon] }',
      'it requires "soon", which "unless" rules out',
    ],
    [
      'what its own exception silences',
      'unless: [{ signals: [code-name] }]',
      'its match requires "code-name", which "unless" rules out',
    ],
  ])('tells of a rule that asks for %s', (_, fields, reason) => {
    expect(explain(fields)).toEqual([`never speaks, because ${reason}`]);
  });

  it('tells of sites that are switched off, also by a domain above them', () => {
    const sites = '{ off: [x.com] }';
    expect(explain('when: { site: [m.X.com] }', { sites })).toHaveLength(1);
    expect(explain('when: { site: [m.x.com, linkedin.com] }', { sites })).toEqual([]);
  });

  it('tells of another jurisdiction than that of the policy', () => {
    const fields = 'when: { jurisdiction: [us] }';
    expect(explain(fields, { jurisdiction: 'uk' })).toHaveLength(1);
    expect(explain(fields)).toEqual([]);
  });

  it('leaves a rule alone whose exception is another signal', () => {
    expect(explain('unless: [{ terms: [published] }]')).toEqual([]);
  });
});
