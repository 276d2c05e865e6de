import { describe, expect, it } from 'vitest';

import { parsePolicyLayer } from '../../../src/policy/parse/parse-policy-layer.ts';
import { formatPolicyProblem } from '../../../src/policy/parse/policy-problem.ts';

const HEADER = 'forepost: 1\nid: meadowbank\nversion: 2026.11.1\n';
const RULE = `rules:
  - id: theatre-names
    clause: confidential-business
    severity: high
    match: { all: [our-new-building] }
    message: This may name the new building.
    advice: Wait for the announcement.
    examples: { warn: [x], silent: [y] }
`;

/** The problems of a text, as the sentences that its author reads. */
function readSentences(text: string): readonly string[] {
  const parsed = parsePolicyLayer(text, 'meadowbank.yaml');
  return parsed.ok ? [] : parsed.problem.map(formatPolicyProblem);
}

describe('parsePolicyLayer on a good file', () => {
  it('reads a header alone', () => {
    expect(readSentences(HEADER)).toEqual([]);
  });

  it.each([
    ['a byte order mark', `\ufeff${HEADER}`],
    ['Windows line ends', HEADER.replaceAll('\n', '\r\n')],
    ['JSON', '{"forepost":1,"id":"meadowbank","version":"1"}'],
    ['comments and a document start', `# ours\n---\n${HEADER}`],
    ['an anchor used twice', `${HEADER}signals:\n  a: { terms: &t [x] }\n  b: { terms: *t }\n`],
    ['hours in words', `${HEADER}contacts: { comms: { hours: Mon–Fri 9–17 } }\n`],
    [
      'hours by a clock',
      `${HEADER}contacts: { comms: { hours: { zone: Europe/London, open: [{ days: [mon, tue], from: '22:00', until: '06:00' }] } } }\n`,
    ],
    ['a bare "no" as a term', `${HEADER}signals: { a: { terms: [no, off, 24/7] } }\n`],
  ])('reads a file with %s', (_, text) => {
    expect(readSentences(text)).toEqual([]);
  });

  it('finds the line and column of a value', () => {
    const parsed = parsePolicyLayer(HEADER + RULE, 'meadowbank.yaml');
    expect(parsed.ok && parsed.value.locate(['rules', 0, 'severity'], 'value')).toEqual({
      line: 7,
      column: 15,
    });
  });
});

describe('parsePolicyLayer on a file of the wrong form', () => {
  it.each([
    [
      'a misspelt severity',
      HEADER + RULE.replace('high', 'hihg'),
      'meadowbank.yaml:7: rules[0].severity: expected one of critical, high, medium, low, info, off, but found "hihg"; did you mean "high"?',
    ],
    [
      'a misspelt severity of an account',
      HEADER + RULE.replace('high', '{ brand: crit }'),
      'meadowbank.yaml:7: rules[0].severity.brand: expected one of critical, high, medium, low, info, off, but found "crit"',
    ],
    [
      'a severity of the wrong kind',
      HEADER + RULE.replace('high', '3'),
      'meadowbank.yaml:7: rules[0].severity: expected one of critical, high, medium, low, info, off or a set of fields, but found the number 3',
    ],
    [
      'a misspelt field at the top',
      `${HEADER}extend: [base]\n`,
      'meadowbank.yaml:4: extend: unknown field; did you mean "extends"?',
    ],
    [
      'a misspelt field deep inside a union',
      HEADER + RULE.replace('[our-new-building]', '[a, { any: [{ termz: [x] }] }]'),
      'meadowbank.yaml:8: rules[0].match.all[1].any[0].termz: unknown field; did you mean "terms"?',
    ],
    [
      'a term that is a number',
      HEADER + RULE.replace('[our-new-building]', '[{ terms: [24] }]'),
      'meadowbank.yaml:8: rules[0].match.all[0].terms[0]: expected text, but found the number 24; put it in quotes',
    ],
    [
      'an example with a misspelt field',
      HEADER + RULE.replace('[x]', '[{ text: x, acount: brand }]'),
      'meadowbank.yaml:11: rules[0].examples.warn[0].acount: unknown field; did you mean "account"?',
    ],
    [
      'an example that is a number',
      HEADER + RULE.replace('[x]', '[12]'),
      'meadowbank.yaml:11: rules[0].examples.warn[0]: expected text or a set of fields, but found the number 12',
    ],
    [
      'a group mixed with a signal',
      HEADER + RULE.replace('[our-new-building]', '[{ any: [a], terms: [x] }]'),
      'meadowbank.yaml:8: rules[0].match.all[0].terms: does not go with the other fields here; give it its own entry',
    ],
    [
      'hours that no clock shows',
      `${HEADER}contacts: { comms: { hours: { zone: UTC, open: [{ days: [mon], from: '9:00', until: '17:00' }] } } }\n`,
      'meadowbank.yaml:4: contacts.comms.hours.open[0].from: expected a time such as \'09:00\', but found "9:00"',
    ],
    [
      'hours on a day that is none',
      `${HEADER}contacts: { comms: { hours: { zone: UTC, open: [{ days: [mo], from: '09:00', until: '24:00' }] } } }\n`,
      'meadowbank.yaml:4: contacts.comms.hours.open[0].days[0]: expected one of mon, tue, wed, thu, fri, sat, sun, but found "mo"; did you mean "mon"?',
    ],
    [
      'hours that are a number',
      `${HEADER}contacts: { comms: { hours: 9 } }\n`,
      'meadowbank.yaml:4: contacts.comms.hours: expected text or a set of fields, but found the number 9',
    ],
    [
      'a selector that is none',
      `${HEADER}sites: { repair: [{ adapter: x, box: post, submit: 'button {}' }] }\n`,
      'meadowbank.yaml:4: sites.repair[0].submit: expected a CSS selector, but found "button {}"',
    ],
    [
      'a selector with an open quote',
      `${HEADER}sites: { repair: [{ adapter: x, box: post, submit: '[a="b]' }] }\n`,
      'meadowbank.yaml:4: sites.repair[0].submit: expected a CSS selector, but found "[a=\\"b]"',
    ],
    [
      'an unknown field far from any',
      `${HEADER}sites: { zzzzzz: [] }\n`,
      'meadowbank.yaml:4: sites.zzzzzz: unknown field; the fields here are off, add, repair',
    ],
    [
      'a number where text belongs',
      `${HEADER}clauses:\n  a: { number: 4.2 }\n`,
      'meadowbank.yaml:5: clauses.a.number: expected text, but found the number 4.2; put it in quotes',
    ],
    [
      'text where a list belongs',
      `${HEADER}extends: base\n`,
      'meadowbank.yaml:4: extends: expected a list, but found "base"; put it in square brackets',
    ],
    [
      'an id with a space',
      `${HEADER}contacts:\n  Foo Bar: { name: x }\n`,
      'meadowbank.yaml:5: contacts["Foo Bar"]: expected lower-case words joined by hyphens, but found "Foo Bar"',
    ],
    [
      'a mail address that is none',
      `${HEADER}contacts:\n  comms: { mail: nope }\n`,
      'meadowbank.yaml:5: contacts.comms.mail: expected an e-mail address, but found "nope"',
    ],
    [
      'an address that would run a script',
      `${HEADER}url: "javascript:alert(1)"\n`,
      'meadowbank.yaml:4: url: expected a web address such as https://…, but found "javascript:alert(1)"',
    ],
    [
      'a moment without an offset',
      `${HEADER}periods:\n  - { id: a, from: 2026-11-22 }\n`,
      'meadowbank.yaml:5: periods[0].from: expected a date and time with its offset, such as 2026-11-22T09:00:00Z, but found "2026-11-22"',
    ],
    [
      'a scope that is none',
      HEADER + RULE.replace('[our-new-building]', '[a], within: 7 word'),
      'meadowbank.yaml:8: rules[0].match.within: expected `post`, `paragraph`, `sentence` or `N words`, but found "7 word"',
    ],
    [
      'an empty list where one entry is needed',
      HEADER + RULE.replace('silent: [y]', 'silent: []'),
      'meadowbank.yaml:11: rules[0].examples.silent: expected at least 1 entry, but found an empty list',
    ],
    [
      'a field without a value',
      'forepost: 1\nid:\nversion: "1"\n',
      'meadowbank.yaml:2: id: expected text, but found nothing',
    ],
    [
      'a blank message',
      HEADER + RULE.replace('This may name the new building.', '" "'),
      'meadowbank.yaml:9: rules[0].message: expected some text, but found " "',
    ],
    [
      'another version of the form',
      'forepost: 2\nid: a\nversion: "1"\n',
      'meadowbank.yaml:1: forepost: expected 1, but found the number 2',
    ],
    [
      'a missing field, shown where it belongs',
      'forepost: 1\nid: a\n',
      'meadowbank.yaml:1: version: expected text, but it is missing',
    ],
    [
      'a list instead of a policy',
      '- a\n',
      'meadowbank.yaml:1: expected a set of fields, but found a list',
    ],
    [
      'a sentence instead of a policy',
      'hello\n',
      'meadowbank.yaml:1: expected a set of fields, but found "hello"',
    ],
  ])('refuses %s in one sentence', (_, text, sentence) => {
    expect(readSentences(text)).toEqual([sentence]);
  });

  it('tells all problems at once, in order of line', () => {
    const text = `forepost: 1\nid: A\nversion: 1\nlanguages: en\n`;
    const lines = readSentences(text).map((sentence) => sentence.split(':')[1]);
    expect(lines).toEqual(['2', '3', '4']);
  });
});

describe('parsePolicyLayer on a text that is no YAML', () => {
  it.each([
    ['an empty file', '', 'meadowbank.yaml:1: is empty; expected a policy'],
    ['only comments', '# nothing yet\n', 'meadowbank.yaml:1: is empty; expected a policy'],
    [
      'a tab',
      'forepost: 1\ncontacts:\n\tcomms: x\n',
      'meadowbank.yaml:3: is indented with a tab; use spaces',
    ],
    [
      'a repeated field',
      `${HEADER}id: b\n`,
      'meadowbank.yaml:4: has the field "id" twice; keep one of them',
    ],
    [
      'two documents',
      `${HEADER}---\n${HEADER}`,
      'meadowbank.yaml:4: holds more than one document; a policy is one document without "---" inside',
    ],
    [
      'a bare @',
      `${HEADER}organisation: { handles: [@a] }\n`,
      'meadowbank.yaml:4: starts a value with a character that YAML keeps for itself; put the value in quotes',
    ],
    [
      'a second colon',
      `${HEADER}title: a: b\n`,
      'meadowbank.yaml:4: has a second ": " in one line; put the text in quotes',
    ],
    [
      'a tag',
      `${HEADER}title: !secret x\n`,
      'meadowbank.yaml:4: uses a YAML tag (a word with "!" in front), which a policy does not know',
    ],
    [
      'a list as a name',
      `${HEADER}? [a]\n: b\n`,
      'meadowbank.yaml:4: has a list or a set of fields where a name belongs',
    ],
    ['an unknown anchor', `${HEADER}title: *x\n`, 'meadowbank.yaml:4: uses the unknown anchor "x"'],
    [
      'an anchor inside itself',
      `${HEADER}rules: &a [*a]\n`,
      'meadowbank.yaml:4: repeats the anchor "a" inside itself',
    ],
  ])('refuses %s in one sentence', (_, text, sentence) => {
    expect(readSentences(text)).toEqual([sentence]);
  });

  it('refuses an unclosed quote with its line', () => {
    expect(readSentences(`${HEADER}title: "x\n`)).toEqual([
      expect.stringMatching(/^meadowbank\.yaml:\d+: is not valid YAML: missing closing "quote$/),
    ]);
  });

  it('refuses anchors that grow without end', () => {
    const names = [...'abcdefghi'];
    const rows = names.map((name, index) => {
      const below = names[index - 1];
      const items = below ? Array.from({ length: 9 }, () => `*${below}`) : ['x'];
      return `  ${name}: &${name} [${items.join(', ')}]`;
    });
    expect(readSentences(`${HEADER}signals:\n${rows.join('\n')}\n`)).toEqual([
      'meadowbank.yaml:1: repeats its anchors too often; write the values out',
    ]);
  });

  it.each([40, 20_000])('refuses lists nested %i levels deep', (depth) => {
    const [sentence] = readSentences('['.repeat(depth) + ']'.repeat(depth));
    expect(sentence).toContain('is nested deeper than 32 levels');
  });

  it('refuses a file that is far too long', () => {
    expect(readSentences(`${HEADER}#${'x'.repeat(5_000_001)}`)).toEqual([
      'meadowbank.yaml:1: is longer than 5000000 characters',
    ]);
  });
});
