import { describe, expect, it } from 'vitest';

import { compileRules } from '../../../src/policy/compile/compile-rules.ts';
import { createChecker } from '../../../src/rules/create-checker.ts';
import { COMMON_PUMPS, HOSTILE_PATTERNS } from '../../bench/rules/workload/hostile-patterns.ts';
import { countSteps } from '../../fuzz/count-steps.ts';
import { assertLinear } from '../../fuzz/linear-steps.ts';
import { createPolicy, createRule } from '../support/create-policy.ts';

/** The checker of an organisation's pattern; nothing when the pattern is refused. */
function createPatternChecker(pattern: string) {
  const rules = [createRule({ any: [{ patterns: [pattern] }] })];
  const compiled = compileRules(createPolicy({ rules }));
  return compiled.ok ? createChecker(compiled.value) : undefined;
}

// By counting, not by the clock: the bench has the times.
describe('a hostile pattern', () => {
  const accepted = HOSTILE_PATTERNS.flatMap((hostile) => {
    const checker = createPatternChecker(hostile.pattern);
    return checker === undefined ? [] : [{ ...hostile, checker }];
  });

  it('is accepted often enough to tell', () => {
    expect(accepted.length).toBeGreaterThanOrEqual(60);
  });

  it.each(accepted)(
    'reads no more than in proportion to the draft: $pattern',
    {
      timeout: 60_000,
    },
    ({ checker, pump }) => {
      for (const piece of [pump, ...COMMON_PUMPS.map((common) => common.pump)]) {
        expect(() => assertLinear(checker, piece)).not.toThrow();
      }
    },
  );
});

it('counts the steps of a search that starts again and again', () => {
  const search = (text: string) => {
    for (let at = 0; at < text.length; at += 1) text.slice(at).indexOf('b');
  };
  const steps = [100, 200].map((length) => countSteps(() => search('a'.repeat(length))));
  expect(steps).toEqual([10_100, 40_200]);
});
