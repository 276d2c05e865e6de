import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parsePolicyLayer } from '../../../src/policy/parse/parse-policy-layer.ts';
import { formatPolicyProblem } from '../../../src/policy/parse/policy-problem.ts';
import { TEST_PACKS } from '../policy-fixtures.ts';

const RUNS = { numRuns: 300 };

/** What a sentence for people has only by mistake. */
const INNER_WORDS = ['undefined', '[object', 'Invalid input', 'NaN'];

/** Parses a text; checks that what it says has a place in the text and reads as one line. */
function expectPlainAnswer(text: string): void {
  const parsed = parsePolicyLayer(text, 'any.yaml');
  if (parsed.ok) return;
  const lineCount = text.split('\n').length;
  expect(parsed.problem.length).toBeGreaterThan(0);
  for (const problem of parsed.problem) {
    expect(problem.line).toBeGreaterThanOrEqual(1);
    expect(problem.line).toBeLessThanOrEqual(lineCount);
    const sentence = formatPolicyProblem(problem);
    expect(sentence).not.toContain('\n');
    // A field of the text may be called so; what the text does not say is ours.
    const own = INNER_WORDS.filter((word) => sentence.includes(word) && !text.includes(word));
    expect(own).toEqual([]);
  }
}

describe('parsePolicyLayer on any input', () => {
  it('answers any text without throwing', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), expectPlainAnswer), RUNS);
  });

  it('answers any JSON without throwing', () => {
    const policyLike = fc.dictionary(
      fc.constantFrom('forepost', 'id', 'rules', 'signals', 'clauses', 'guards', 'periods', 'x'),
      fc.jsonValue({ maxDepth: 4 }),
    );
    const property = fc.property(policyLike, (value) => expectPlainAnswer(JSON.stringify(value)));
    fc.assert(property, RUNS);
  });

  it('answers a policy with any stretch replaced, without throwing', () => {
    const replaced = fc
      .tuple(
        fc.nat(TEST_PACKS.base.length),
        fc.nat(40),
        fc.string({ unit: fc.constantFrom(...'{}[]:,-&*!|>"\'#@%\t\n a1'), maxLength: 6 }),
      )
      .map(([start, length, text]) => {
        const { base } = TEST_PACKS;
        return base.slice(0, start) + text + base.slice(start + length);
      });
    fc.assert(fc.property(replaced, expectPlainAnswer), RUNS);
  });
});
