import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { createRule, createTestChecker } from '../support/create-policy.ts';
import { draftArbitrary, termArbitrary } from './drafts.ts';
import { findTermNaively } from './naive-terms.ts';

const cases = fc
  .array(termArbitrary, { minLength: 1, maxLength: 5 })
  .chain((terms) => fc.record({ terms: fc.constant(terms), draft: draftArbitrary(terms) }));

/** What the module marks for each term, all of them looked for in one pass. */
function findTogether(terms: readonly string[], draft: string, isExact: boolean) {
  const checker = createTestChecker({
    rules: terms.map((term, at) =>
      createRule(
        { any: [isExact ? { exact: [term] } : { terms: [term] }] },
        { id: `term-${at}`, clause: `clause-${at}` },
      ),
    ),
  });
  const findings = checker.check(draft, {});
  return terms.map((_, at) => findings.find(({ rule }) => rule === `term-${at}`)?.ranges ?? []);
}

describe.each([
  { kind: 'terms', isExact: false },
  { kind: 'exact terms', isExact: true },
])('$kind', ({ isExact }) => {
  it('are found where a slow reading finds them, and nowhere else', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(cases, ({ terms, draft }) => {
        const expected = terms.map((term) => findTermNaively(term, draft, { isExact }));
        expect(findTogether(terms, draft, isExact)).toEqual(expected);
      }),
      { numRuns: 3_000 },
    );
  });
});
