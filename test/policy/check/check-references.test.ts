import { describe, expect, it } from 'vitest';

import { readRefusal, writePolicy } from '../policy-fixtures.ts';

/** A complete rule with some fields of its own. */
function writeRule(fields: Readonly<Record<string, string>> = {}): string {
  const rule = {
    id: 'theatre-names',
    clause: 'confidential-business',
    severity: 'high',
    match: '{ all: [launch] }',
    message: 'This may name it.',
    advice: 'Wait.',
    examples: '{ warn: [launch], silent: [x] }',
    ...fields,
  };
  const lines = Object.entries(rule).map(([name, value]) => `${name}: ${value}`);
  return writePolicy(`rules:\n  - ${lines.join('\n    ')}\n`);
}

describe('checking what a policy names', () => {
  it('accepts a rule that names only what exists', () => {
    expect(readRefusal(writeRule())).toEqual([]);
  });

  it.each([
    [
      'an unknown site whose selectors it repairs',
      writePolicy("sites: { repair: [{ adapter: linkdin, box: post, submit: '.send' }] }\n"),
      'layer-1.yaml:5: sites.repair: unknown adapter "linkdin"; did you mean "linkedin"?',
    ],
    [
      'an unknown box of a site',
      writePolicy("sites: { repair: [{ adapter: linkedin, box: coment, submit: '.send' }] }\n"),
      'layer-1.yaml:5: sites.repair: unknown box of linkedin "coment"; did you mean "comment"?',
    ],
    [
      'an unknown clause',
      writeRule({ clause: 'confidental-business' }),
      'layer-1.yaml:7: rules[0].clause: unknown clause "confidental-business"; did you mean "confidential-business"?',
    ],
    [
      'an unknown signal in a nested group',
      writeRule({ match: '{ all: [{ any: [launch, { all: [lanch] }] }] }' }),
      'layer-1.yaml:9: rules[0].match.all[0].any[1].all[0]: unknown signal "lanch"; did you mean "launch"?',
    ],
    [
      'an unknown signal in unless',
      writeRule({ unless: '[published]' }),
      'layer-1.yaml:13: rules[0].unless[0]: unknown signal "published"',
    ],
    [
      'an unknown signal to mark',
      writeRule({ mark: '[lunch]' }),
      'layer-1.yaml:13: rules[0].mark[0]: unknown signal "lunch"; did you mean "launch"?',
    ],
    [
      'an unknown detector written in place',
      writeRule({ match: '{ all: [{ detectors: [phone-numbr] }] }' }),
      'layer-1.yaml:9: rules[0].match.all[0].detectors[0]: unknown detector "phone-numbr"; did you mean "phone-number"?',
    ],
    [
      'an unknown detector with options',
      writePolicy('signals:\n  a: { detectors: [{ id: fax, options: { x: 1 } }] }\n'),
      'layer-1.yaml:6: signals.a.detectors[0]: unknown detector "fax"',
    ],
    [
      'a signal that borrows from an unknown one',
      writePolicy('signals:\n  a: { signals: [lanch] }\n'),
      'layer-1.yaml:6: signals.a.signals[0]: unknown signal "lanch"; did you mean "launch"?',
    ],
    [
      'a name that every object has',
      writeRule({ match: '{ all: [constructor] }' }),
      'layer-1.yaml:9: rules[0].match.all[0]: unknown signal "constructor"',
    ],
    [
      'an unknown contact of a clause',
      writePolicy('clauses:\n  personal-data: { contact: dpo }\n'),
      'layer-1.yaml:6: clauses.personal-data.contact: unknown contact "dpo"',
    ],
    [
      'an unknown contact out of hours',
      writePolicy('contacts:\n  comms: { outOfHours: coms }\n'),
      'layer-1.yaml:6: contacts.comms.outOfHours: unknown contact "coms"; did you mean "comms"?',
    ],
    [
      'an unknown clause of a guard',
      writePolicy('guards:\n  - { id: published, softens: [personaldata] }\n'),
      'layer-1.yaml:6: guards[0].softens[0]: unknown clause "personaldata"; did you mean "personal-data"?',
    ],
  ])('refuses %s with file, line and path', (_, text, sentence) => {
    expect(readRefusal(text)).toEqual([sentence]);
  });
});

describe('checking that conditions can hold', () => {
  it.each([
    [
      'an empty match',
      { match: '{}' },
      '9: rules[0].match: expected at least one of all, any, missing',
    ],
    [
      'a signal without cues',
      { match: '{ all: [{}] }' },
      '9: rules[0].match.all[0]: has no cues; expected terms, patterns or detectors',
    ],
    [
      'more alternatives than there are',
      { match: '{ any: [launch], count: 2 }' },
      '9: rules[0].match.count: asks for 2 of "any", which has 1',
    ],
    [
      'an order of one',
      { match: '{ all: [launch], order: true }' },
      '9: rules[0].match.order: needs at least two entries in "all"',
    ],
    [
      'a severity for nobody',
      { severity: '{}' },
      '8: rules[0].severity: names no account type, so the rule says nothing',
    ],
  ])('refuses %s', (_, fields, sentence) => {
    expect(readRefusal(writeRule(fields))).toEqual([`layer-1.yaml:${sentence}`]);
  });

  it('refuses signals that borrow from one another', () => {
    const text = writePolicy('signals:\n  a: { signals: [b] }\n  b: { signals: [a] }\n');
    expect(readRefusal(text)).toEqual([
      'layer-1.yaml:7: signals.b.signals: borrows its own cues in a circle: a → b → a',
    ]);
  });

  it('refuses a guard that touches no clause', () => {
    const text = writePolicy('guards:\n  - { id: idle, match: { any: [launch] } }\n');
    expect(readRefusal(text)).toEqual([
      'layer-1.yaml:6: guards[0]: expected clauses that it silences or softens',
    ]);
  });

  it('refuses a period that ends before it begins', () => {
    const text = writePolicy(
      'periods:\n  - { id: p, kind: crisis, from: "2026-11-22T09:00:00Z", until: "2026-11-21T09:00:00Z" }\n',
    );
    expect(readRefusal(text)).toEqual([
      'layer-1.yaml:6: periods[0].until: expected a moment after "from", which is 2026-11-22T09:00:00Z',
    ]);
  });
});

describe('checking that everything needed is there once layers are merged', () => {
  it('refuses a change of a rule that no layer has, and suggests the one meant', () => {
    const text = writePolicy('rules:\n  - { id: secret-lunch, severity: low }\n');
    expect(readRefusal(text)).toContain(
      'layer-1.yaml:6: rules[0].clause: expected text, but it is missing; did you mean "secret-launch"?',
    );
  });

  it('refuses a clause that cannot be cited', () => {
    const text = writePolicy("clauses:\n  personal-dta: { number: '1', title: x }\n");
    expect(readRefusal(text)).toEqual([
      'layer-1.yaml:6: clauses.personal-dta: expected statement, but it is missing; did you mean "personal-data"?',
    ]);
  });

  it('refuses a contact without a name', () => {
    const text = writePolicy('contacts:\n  press: { mail: press@meadowbank.example }\n');
    expect(readRefusal(text)).toEqual([
      'layer-1.yaml:6: contacts.press: expected a name, but it is missing',
    ]);
  });

  it('refuses an id that one file gives twice', () => {
    const text = writePolicy(
      'rules:\n  - { id: secret-launch, severity: low }\n  - { id: secret-launch, advice: x }\n',
    );
    expect(readRefusal(text)).toEqual([
      'layer-1.yaml:7: rules[1].id: the id "secret-launch" is used twice in this list; give one of them another id',
    ]);
  });

  it('names the layer that is at fault among several', () => {
    const upper = writePolicy('clauses:\n  personal-data: { contact: nobody }\n');
    expect(readRefusal(writePolicy(''), upper.replace('id: meadowbank', 'id: ward'))).toEqual([
      'layer-2.yaml:6: clauses.personal-data.contact: unknown contact "nobody"',
    ]);
  });

  it('tells the problems of all files together', () => {
    expect(readRefusal('forepost: 1\n', 'a: b: c\n')).toHaveLength(3);
  });
});
