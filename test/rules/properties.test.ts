import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { DETECTORS } from '../../src/rules/detectors/index.ts';
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

/** Whether an offset lies between the halves of one character. */
function cutsCharacter(text: string, offset: number): boolean {
  return (
    /[\ud800-\udbff]$/.test(text.slice(0, offset)) && /^[\udc00-\udfff]/.test(text.slice(offset))
  );
}

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

describe('hidden characters', () => {
  const checker = createTestChecker({
    rules: [createRule({ any: [{ terms: ['patient record'] }] })],
  });

  it('inside a term neither hide it nor shift its range', () => {
    const hidden = fc.array(fc.constantFrom('\u200b', '\u200d', '\u00ad', '\ufeff', '\u2060'), {
      maxLength: 3,
    });
    fc.assert(
      fc.property(fc.array(hidden, { minLength: 13, maxLength: 13 }), (gaps) => {
        const inside = [...'patient record']
          .map((c, at) => c + (gaps[at]?.join('') ?? ''))
          .join('');
        const found = checker.check(`A ${inside}!`, {})[0]?.ranges[0];
        expect(found).toEqual({ start: 2, end: 2 + inside.length });
      }),
    );
  });

  it('of another script do not hide a term', () => {
    const look: Record<string, string> = {
      a: '\u0430',
      e: '\u0435',
      o: '\u043e',
      p: '\u0440',
      c: '\u0441',
      i: '\u0456',
    };
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 14, maxLength: 14 }), (swaps) => {
        const text = [...'patient record']
          .map((c, at) => (swaps[at] ? (look[c] ?? c) : c))
          .join('');
        expect(checker.check(text, {})[0]?.ranges).toEqual([{ start: 0, end: 14 }]);
      }),
    );
  });
});
