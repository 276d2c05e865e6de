import { describe, expect, it } from 'vitest';

import { readRefusal, writePolicy } from '../policy-fixtures.ts';

const PERIOD =
  'periods: [{ id: crane, kind: crisis, from: "2026-11-22T09:00:00Z", until: "2026-11-23T09:00:00Z" }]\n';

/** Why a rule with some fields of its own is refused; its fields begin in line 8. */
function refuseRule(fields: Readonly<Record<string, string>>): readonly string[] {
  const rule = {
    id: 'theatre-names',
    clause: 'confidential-business',
    severity: 'high',
    message: 'This may name it.',
    advice: 'Wait.',
    examples: '{ warn: [launch], silent: [x] }',
    ...fields,
  };
  const lines = Object.entries(rule).map(([name, value]) => `${name}: ${value}`);
  return readRefusal(writePolicy(`${PERIOD}rules:\n  - ${lines.join('\n    ')}\n`));
}

/** Why a match is refused, without the file. */
function refuseMatch(match: string): readonly string[] {
  return refuseRule({ match }).map((sentence) => sentence.replace(/^layer-1\.yaml:\d+: /, ''));
}

describe('where things must be seen', () => {
  it.each([
    'post',
    'paragraph',
    'sentence',
    '12 words',
    'first 3 words',
    'first 125 characters',
    'first line',
    'first sentence',
    'quotation',
    'reported-speech',
    'negation',
    'hypothetical',
  ])('can be: %s', (within) => {
    expect(refuseMatch(`{ any: [launch], within: ${within} }`)).toEqual([]);
  });

  it.each([
    ['7 word', '`post`, `paragraph`, `sentence` or `N words`'],
    ['0 words', '`post`, `paragraph`, `sentence` or `N words`'],
    ['sentences', '`post`, `paragraph`, `sentence` or `N words`'],
    ['first word', '`first line`, `first sentence`, `first N words` or `first N characters`'],
    ['first 0 words', '`first line`, `first sentence`, `first N words` or `first N characters`'],
    [
      'quotes',
      '`post`, `paragraph`, `sentence` or `N words`, `first line`, `first sentence`, ' +
        '`first N words` or `first N characters`, or inside a `quotation`, `reported-speech`, ' +
        '`negation`, `hypothetical`',
    ],
  ])('cannot be: %s', (within, expected) => {
    expect(refuseMatch(`{ any: [launch], within: ${within} }`)).toEqual([
      `rules[0].match.within: expected ${expected}, but found "${within}"`,
    ]);
  });

  it('may be nothing but a structure', () => {
    expect(refuseMatch('{ all: [launch, { within: quotation }] }')).toEqual([]);
    expect(refuseMatch('{ all: [launch, { within: sentence }] }')).toEqual([
      'rules[0].match.all[1]: expected at least one of all, any, missing',
    ]);
  });
});

describe('what is left out', () => {
  it('is a list of structures', () => {
    expect(refuseMatch('{ any: [launch], outside: [negation, quotation] }')).toEqual([]);
    expect(refuseMatch('{ any: [launch], outside: [negations] }')).toEqual([
      'rules[0].match.outside[0]: expected one of quotation, reported-speech, negation, ' +
        'hypothetical, but found "negations"; did you mean "negation"?',
    ]);
  });

  it('cannot be the structure that is asked for', () => {
    expect(refuseMatch('{ any: [launch], within: negation, outside: [negation] }')).toEqual([
      'rules[0].match.outside: leaves out negation, and "within" asks for nothing else',
    ]);
  });
});

describe('operands of other kinds', () => {
  it('can be the terms of a period by kind or id, and something in the text being answered', () => {
    const operands = [
      '{ period: crisis }',
      '{ period: crane }',
      '{ ended: embargo }',
      '{ replyTo: launch }',
      '{ replyTo: { any: [launch], within: sentence } }',
      '{ replyTo: { terms: [x] } }',
    ];
    expect(refuseMatch(`{ any: [${operands.join(', ')}] }`)).toEqual([]);
  });

  it.each([
    [
      '{ any: [{ period: crises }] }',
      'rules[0].match.any[0].period: unknown period "crises"; did you mean "crisis"?',
    ],
    [
      '{ any: [{ ended: cran }] }',
      'rules[0].match.any[0].ended: unknown period "cran"; did you mean "crane"?',
    ],
    [
      '{ any: [{ replyTo: lunch }] }',
      'rules[0].match.any[0].replyTo: unknown signal "lunch"; did you mean "launch"?',
    ],
    [
      '{ any: [{ replyTo: { any: [lunch] } }] }',
      'rules[0].match.any[0].replyTo.any[0]: unknown signal "lunch"; did you mean "launch"?',
    ],
    [
      '{ any: [{ replyto: launch }] }',
      'rules[0].match.any[0].replyto: unknown field; did you mean "replyTo"?',
    ],
    [
      '{ any: [{ peroid: crisis }] }',
      'rules[0].match.any[0].peroid: unknown field; did you mean "period"?',
    ],
    [
      '{ any: [{ period: crisis, terms: [x] }] }',
      'rules[0].match.any[0].period: does not go with the other fields here; give it its own entry',
    ],
  ])('are refused with the name that was meant: %s', (match, sentence) => {
    expect(refuseMatch(match)).toEqual([sentence]);
  });
});

describe('conditions', () => {
  it('can name packs and periods, also under not', () => {
    const when =
      '{ pack: [healthcare, base], period: [crisis, crane], ended: [embargo], ' +
      'not: { surface: [review-reply], pack: [general], period: [crane] } }';
    expect(refuseRule({ match: '{ any: [launch] }', when })).toEqual([]);
  });

  it.each([
    ['{ period: [crysis] }', 'when.period[0]: unknown period "crysis"; did you mean "crisis"?'],
    ['{ ended: [cran] }', 'when.ended[0]: unknown period "cran"; did you mean "crane"?'],
    [
      '{ pack: [helthcare] }',
      'when.pack[0]: unknown policy pack "helthcare"; did you mean "healthcare"?',
    ],
    [
      '{ not: { pack: [helthcare] } }',
      'when.not.pack[0]: unknown policy pack "helthcare"; did you mean "healthcare"?',
    ],
    ['{ not: { sruface: [post] } }', 'when.not.sruface: unknown field; did you mean "surface"?'],
  ])('are refused with the name that was meant: %s', (when, sentence) => {
    const refused = refuseRule({ match: '{ any: [launch] }', when });
    expect(refused.map((each) => each.replace(/^layer-1\.yaml:\d+: rules\[0\]\./, ''))).toEqual([
      sentence,
    ]);
  });
});

describe('a rule without a match', () => {
  it('is a rule about the whole post under a condition', () => {
    expect(refuseRule({ when: '{ period: [crisis] }' })).toEqual([]);
  });

  it.each([{}, { when: '{}' }])('is refused without a condition', (fields) => {
    expect(refuseRule(fields)).toEqual([
      'layer-1.yaml:7: rules[0]: expected "match", or "when" for a rule about the whole post',
    ]);
  });
});

describe('a guard', () => {
  /** Why a guard with some fields is refused, without the file. */
  function refuseGuard(fields: string): readonly string[] {
    const text = writePolicy(`guards: [{ id: g, silences: [personal-data], ${fields} }]\n`);
    return readRefusal(text).map((sentence) => sentence.replace(/^layer-1\.yaml:5: /, ''));
  }

  it('can be a structure alone, a structure with a match, or near what it guards', () => {
    expect(refuseGuard('within: quotation')).toEqual([]);
    expect(refuseGuard('within: negation, match: { any: [launch] }')).toEqual([]);
    expect(refuseGuard('within: 6 words, match: { any: [launch] }')).toEqual([]);
  });

  it.each([
    [
      'within: sentence',
      'guards[0].match: expected a group of signals; only a guard within quotation, ' +
        'reported-speech, negation, hypothetical needs none',
    ],
    [
      'within: first line, match: { any: [launch] }',
      'guards[0].within: expected `post`, `paragraph`, `sentence` or `N words`, or inside a ' +
        '`quotation`, `reported-speech`, `negation`, `hypothetical`, but found "first line"',
    ],
  ])('is refused: %s', (fields, sentence) => {
    expect(refuseGuard(fields)).toEqual([sentence]);
  });
});
