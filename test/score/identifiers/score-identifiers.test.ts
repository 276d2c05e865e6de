import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { findDetector } from '../../../src/rules/detectors/index.ts';
import { IDENTIFIER_TYPES } from './identifier-types.ts';
import { parseSamples } from './read-samples.ts';
import { scoreCommand } from './score.ts';
import {
  balanceOf,
  countUncovered,
  precisionOf,
  recallOf,
  scoreIdentifiers,
} from './score-identifiers.ts';

const TYPES = new Map([
  ['AGE', [{ id: 'age' }]],
  ['STREET', [{ id: 'postal-address' }]],
  ['ZIP', [{ id: 'postal-address' }]],
]);

const SAMPLES = [
  { text: 'She was aged 90 and he 34yo', spans: [{ type: 'AGE', start: 13, end: 15 }] },
  { text: 'A 5-year-old house', spans: [] },
  { text: 'it is 84', spans: [{ type: 'AGE', start: 6, end: 8 }] },
  { text: 'at 14 Larch Avenue', spans: [{ type: 'STREET', start: 3, end: 18 }] },
  {
    text: 'zip is LS1 4AP in York',
    spans: [
      { type: 'ZIP', start: 7, end: 14 },
      { type: 'GPE', start: 18, end: 22 },
    ],
  },
];

describe('scoring', () => {
  const [age, street, zip] = scoreIdentifiers(SAMPLES, TYPES);

  it('counts what is right, what is not labelled and what is missed, by overlap', () => {
    expect(age).toMatchObject({ type: 'AGE', labelled: 2, found: 3, right: 1 });
    expect(age?.falseAlarms.map(({ words }) => words)).toEqual(['34yo', '5-year-old']);
    expect(age?.missed).toEqual([{ words: '84', text: 'it is 84' }]);
  });

  it('does not count what another type of the same detector accounts for', () => {
    expect(street).toMatchObject({ labelled: 1, found: 1, right: 1 });
    expect(zip).toMatchObject({ labelled: 1, found: 1, right: 1 });
  });

  it('names the types without a detector, with how many there are', () => {
    expect([...countUncovered(SAMPLES, TYPES)]).toEqual([['GPE', 1]]);
  });

  it('gives the shares', () => {
    const score = {
      type: 'X',
      detectors: [],
      labelled: 4,
      found: 3,
      right: 2,
      falseAlarms: [],
      missed: [],
    };
    const missed = [{ words: 'a', text: 'a' }];
    expect(precisionOf(score)).toBeCloseTo(2 / 3);
    expect(recallOf({ ...score, missed })).toBe(0.75);
    expect(balanceOf({ ...score, missed })).toBeCloseTo(0.7059, 4);
    expect(precisionOf({ ...score, found: 0, right: 0 })).toBe(1);
    expect(recallOf({ ...score, labelled: 0 })).toBe(1);
  });
});

describe('samples', () => {
  it.each([
    ['{"text": 1}', 'x.jsonl, line 1: text: '],
    ['{"text": "a", "spans": []}\n\nnot json', 'x.jsonl, line 3: the line: '],
    [
      '{"text": "a", "spans": [{"type": "AGE", "start": 3, "end": 2}]}',
      'line 1: spans.0: expected `end` after',
    ],
    ['\n', 'x.jsonl has no samples'],
  ])('that are malformed are refused with line and place: %s', (content, message) => {
    const parsed = parseSamples('x.jsonl', content);
    expect(parsed.ok).toBe(false);
    expect(parsed.ok ? '' : parsed.problem).toContain(message);
  });
});

describe('the table of types', () => {
  it('names detectors that there are', () => {
    const ids = [...IDENTIFIER_TYPES.values()].flat().map(({ id }) => id);
    for (const id of ids) expect(findDetector(id)?.id).toBe(id);
  });
});

describe('the command', () => {
  let folder = '';
  let file = '';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'forepost-score-'));
    file = join(folder, 'samples.jsonl');
    writeFileSync(file, SAMPLES.map((sample) => JSON.stringify(sample)).join('\n'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('prints a table with a line for each type', () => {
    const { code, out } = scoreCommand([file]);
    expect(code).toBe(0);
    expect(out).toMatch(/^AGE +2 +3 +0\.333 +0\.500 +0\.400 +2 +1$/m);
    expect(out).toContain('GPE: 1 labelled, no detector');
  });

  it('prints figures without texts as JSON', () => {
    const figures: unknown = JSON.parse(scoreCommand([file, '--json']).out);
    expect(figures).toContainEqual({
      type: 'AGE',
      detectors: ['age'],
      labelled: 2,
      found: 3,
      precision: 0.333,
      recall: 0.5,
      f1: 0.4,
      false: 2,
      missed: 1,
    });
  });

  it('shows what one type missed', () => {
    expect(scoreCommand(['--show', 'AGE', file]).out).toContain('"84" in "it is 84"');
  });

  it.each([
    [[], 'Expected the name of one file'],
    [['a', 'b'], 'Expected the name of one file'],
    [['--jsn'], 'There is no option --jsn'],
    [['--show', 'HAT', 'a'], '--show needs a type; there are AGE, '],
    [['/nowhere/samples.jsonl'], 'The samples could not be read: ENOENT'],
  ])('refuses a call that it cannot answer: %s', (args, message) => {
    const { code, out, err } = scoreCommand(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });
});
