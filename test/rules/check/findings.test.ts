import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Group, Guard, Operand, Rule } from '../../../src/policy/schema.ts';
import { STRUCTURES } from '../../../src/rules/structure/structure.ts';
import { SEVERITIES } from '../../../src/shared/vocabulary.ts';
import { createRule } from '../support/create-policy.ts';
import { createExplainingChecker } from './explain-policy.ts';

const WORDS = ['we', 'secret', 'launch', 'tea', '🤫', 'not', 'secret launch'];

const signal = fc
  .subarray(WORDS, { minLength: 1, maxLength: 3 })
  .map((terms): Operand => ({ terms }));
const operand: fc.Arbitrary<Operand> = fc.oneof(
  { weight: 4, arbitrary: signal },
  signal.map((each): Operand => ({ any: [each], within: 'first 3 words' })),
  signal.map((each): Operand => ({ any: [each], outside: ['negation'] })),
  signal.map((each): Operand => ({ replyTo: each })),
);
const within = fc.constantFrom('post', 'sentence', '4 words', 'first line', ...STRUCTURES);
const operands = fc.array(operand, { minLength: 1, maxLength: 2 });
const match: fc.Arbitrary<Group> = fc.oneof(
  fc.record({ all: operands, within }),
  fc.record({ any: operands, within }),
  fc.record({ any: operands, unless: operands }),
  fc.record({ missing: operands }),
);
const rules = fc
  .array(
    fc.record({
      match,
      clause: fc.constantFrom('one', 'two'),
      severity: fc.constantFrom(...SEVERITIES),
      always: fc.boolean(),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((list) =>
    list.map((each, at): Rule => createRule(each.match, { ...each, id: `rule-${at}` })),
  );
const guards = fc
  .array(
    fc.record({
      match,
      silences: fc.subarray(['one', 'two']),
      softens: fc.subarray(['one', 'two'], { minLength: 1 }),
      within: fc.constantFrom('post' as const, 'sentence', '3 words', ...STRUCTURES),
    }),
    { maxLength: 2 },
  )
  .map((list) => list.map((each, at): Guard => ({ ...each, id: `guard-${at}` })));
const drafts = fc
  .array(fc.constantFrom(...WORDS, '.', '\n\n', ',', '"', 'e\u0301', '\u200b', '\ud83d'), {
    maxLength: 20,
  })
  .map((pieces) => pieces.join(' '));

/** Whether an offset lies between the two halves of one character. */
function isInsideCharacter(text: string, offset: number): boolean {
  return offset > 0 && (text.codePointAt(offset - 1) ?? 0) > 0xffff;
}

describe('findings', () => {
  it('are the same, byte by byte, in whatever order the rules are written', () => {
    const shuffled = rules.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, guards, drafts, drafts, ([list, other], guardList, text, replyTo) => {
        const check = (each: readonly Rule[]) =>
          createExplainingChecker({ rules: each, guards: guardList }).check(text, { replyTo });
        expect(JSON.stringify(check(other))).toBe(JSON.stringify(check(list)));
      }),
      { numRuns: 300 },
    );
  });

  it('are the same, byte by byte, when they are explained, and nothing fails', () => {
    fc.assert(
      fc.property(rules, guards, drafts, drafts, (list, guardList, text, replyTo) => {
        const faults: string[] = [];
        const checker = createExplainingChecker(
          { rules: list, guards: guardList },
          { onFault: (unit) => faults.push(unit) },
        );
        const plain = checker.check(text, { replyTo });
        const explained = checker.check(text, { replyTo }, { explain: true });
        expect(JSON.stringify(explained.findings)).toBe(JSON.stringify(plain));
        const speaking = explained.rules.filter(
          ({ outcome, shownBy }) =>
            (outcome === 'found' || outcome === 'softened') && shownBy === undefined,
        );
        expect(speaking.map(({ rule }) => rule).sort()).toEqual(
          plain.map(({ rule }) => rule).sort(),
        );
        expect(faults).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('mark ranges that are sorted, apart, inside the draft and on whole characters', () => {
    fc.assert(
      fc.property(rules, drafts, (list, text) => {
        for (const { ranges } of createExplainingChecker({ rules: list }).check(text, {})) {
          let before = -1;
          for (const { start, end } of ranges) {
            expect(start).toBeGreaterThan(before);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            expect([start, end].filter((offset) => isInsideCharacter(text, offset))).toEqual([]);
            before = end;
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
