import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { loadEmbeddedPolicy } from '../../src/policy/load-policy.ts';
import { createChecker } from '../../src/rules/create-checker.ts';
import { DETECTORS } from '../../src/rules/detectors/index.ts';
import type { Finding } from '../../src/rules/finding.ts';
import { replaceBySuggestion } from '../../src/rules/suggest/replace-by-suggestion.ts';
import type { TextRange } from '../../src/shared/text-range.ts';
import { readCorpusPosts } from '../fuzz/corpus-posts.ts';
import { cutsCharacter } from '../fuzz/sound-findings.ts';
import { disguises, disguiseText, removeDisguise } from './differential/disguise-text.ts';
import { createRule, createTestChecker } from './support/create-policy.ts';

const everything = createTestChecker({
  rules: [
    ...DETECTORS.map(({ id }) => createRule({ any: [{ detectors: [id] }] }, { id, clause: id })),
    createRule(
      {
        all: [{ terms: ['we', 'our', 'a'] }, { terms: ['secret', '🤫', 'A&E'] }],
        within: '5 words',
      },
      { id: 'words' },
    ),
    createRule(
      { any: [{ patterns: ['code \\d{4}', '(?i)\\bro+m \\w+'] }] },
      { id: 'patterns', clause: 'p' },
    ),
  ],
});

const pieces = fc.constantFrom(
  'we ',
  'our ',
  'secret',
  '🤫',
  'A&E',
  ' ',
  '\n\n',
  '. ',
  '@',
  '#',
  '-',
  'Mrs Bell',
  '943 476 5919',
  '07700 900731',
  'https://',
  '.',
  '/',
  'code 4471',
  'é',
  'e\u0301',
  '\u200b',
  '\ud83d',
  '\udc00',
  'ﬁ',
  'p\u0430tient',
  '4111 1111 1111 1111',
  'password is x9$kk',
  '\u0000',
  '\u202e',
  'room 4',
  '1',
);
const drafts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 })
    .map((units) => String.fromCharCode(...units)),
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
);

describe('on any string', () => {
  it('gives sorted ranges inside the draft that cut no character', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        for (const { ranges } of everything.check(draft, {})) {
          let before = 0;
          for (const { start, end } of ranges) {
            expect(start).toBeGreaterThanOrEqual(before);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(draft.length);
            expect(cutsCharacter(draft, start) || cutsCharacter(draft, end)).toBe(false);
            before = end;
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('never has a unit that throws', () => {
    const faults: string[] = [];
    const checker = createTestChecker(
      { rules: DETECTORS.map(({ id }) => createRule({ any: [{ detectors: [id] }] }, { id })) },
      { onFault: (unit) => faults.push(unit) },
    );
    fc.assert(
      fc.property(drafts, (draft) => void checker.check(draft, {})),
      { numRuns: 500 },
    );
    expect(faults).toEqual([]);
  });

  it('says the same again', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        expect(everything.check(draft, {})).toEqual(everything.check(draft, {}));
      }),
      { numRuns: 100 },
    );
  });
});

describe('folding', () => {
  const checker = createTestChecker({
    rules: [createRule({ any: [{ terms: ['quillfeather'] }] })],
  });

  it('never shifts an offset, whatever stands around a term', () => {
    fc.assert(
      fc.property(drafts, drafts, (before, after) => {
        const lead = `${before}\n\nHere `;
        const draft = `${lead}QuillFeather is ${after}`;
        const ranges = checker.check(draft, {})[0]?.ranges;
        expect(ranges).toContainEqual({ start: lead.length, end: lead.length + 12 });
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('disguises', () => {
  const loaded = loadEmbeddedPolicy();
  if (!loaded.ok) throw new Error('The embedded policy was refused.');
  const checker = createChecker(loaded.value);
  const posts = readCorpusPosts().filter((post) => checker.check(post, {}).length > 0);

  it('by invisible characters and look-alikes change no finding and no range', {
    timeout: 60_000,
  }, () => {
    expect(posts.length).toBeGreaterThan(100);
    fc.assert(
      fc.property(fc.constantFrom(...posts), disguises, (post, disguise) => {
        const { text, toDisguised } = disguiseText(post, disguise);
        const expected = checker.check(post, {}).map((finding) => ({
          ...readPlainly(finding),
          ranges: finding.ranges.map(toDisguised),
          ...moveChange(finding, text, toDisguised),
        }));
        expect(checker.check(text, {}).map(readPlainly)).toEqual(expected);
      }),
      { numRuns: 1_000 },
    );
  });
});

/** A finding whose suggestion repeats the words of the draft without their disguise. */
function readPlainly(finding: Finding): Finding {
  const { suggestion } = finding;
  if (suggestion === undefined) return finding;
  const change = { ...suggestion.change, text: removeDisguise(suggestion.change.text) };
  return { ...finding, suggestion: { ...suggestion, change } };
}

/** The suggestion of a finding as it has to be offered for the same draft in disguise. */
function moveChange(
  finding: Finding,
  disguised: string,
  toDisguised: (range: TextRange) => TextRange,
): Pick<Finding, 'suggestion'> {
  const { suggestion } = readPlainly(finding);
  if (suggestion === undefined) return {};
  const change =
    suggestion.place === 'words'
      ? { ...suggestion.change, ...toDisguised(suggestion.change) }
      : replaceBySuggestion(disguised, [], suggestion);
  return change ? { suggestion: { ...suggestion, change } } : {};
}

describe('sentence rules', () => {
  const sentenceRule = (id: string, match: Parameters<typeof createRule>[0]) =>
    createRule({ ...match, within: 'sentence' }, { id, clause: id });
  const checker = createTestChecker({
    rules: [
      sentenceRule('both', { all: [{ terms: ['we', 'our'] }, { terms: ['secret', '🤫'] }] }),
      sentenceRule('ordered', {
        all: [{ terms: ['code'] }, { patterns: ['\\d{4}'] }],
        order: true,
      }),
      sentenceRule('without', { all: [{ terms: ['a'] }], unless: [{ terms: ['not', 'secret'] }] }),
      sentenceRule('counted', {
        any: [{ terms: ['we'] }, { terms: ['A&E'] }, { terms: ['not'] }],
        count: 2,
      }),
      sentenceRule('detected', { all: [{ detectors: ['nhs-number'] }, { terms: ['our', 'a'] }] }),
    ],
  });
  const words = fc.constantFrom(
    ...[
      'we',
      'our',
      'a',
      'not',
      'secret',
      '🤫',
      'A&E',
      'code',
      '4471',
      '943 476 5919',
      'tea',
      '#a',
    ],
    ...['p\u0430y', '\u200b', 'sun.', 'rain!', '“so”', 'e\u0301', ','],
  );
  const half = fc.array(words, { maxLength: 14 }).map((parts) => parts.join(' '));
  const border = fc.constantFrom('! ', '? ', '.\n\n', '\n\n', '…\n\n', '!\r\n\r\n');

  it('find in two halves what they find in the whole', { timeout: 60_000 }, () => {
    const rangesOf = (draft: string, shift: number) =>
      checker
        .check(draft, {})
        .flatMap(({ rule, ranges }) =>
          ranges.map(({ start, end }) => `${rule} ${start + shift}-${end + shift}`),
        );
    fc.assert(
      fc.property(half, border, half, (one, between, other) => {
        const first = `${one} tea${between}`;
        const whole = rangesOf(`${first}Then ${other}`, 0);
        const halves = [...rangesOf(first, 0), ...rangesOf(`Then ${other}`, first.length)];
        expect(whole.sort()).toEqual(halves.sort());
      }),
      { numRuns: 2_000 },
    );
  });
});
