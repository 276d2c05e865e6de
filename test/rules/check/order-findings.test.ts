import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { MAX_FINDINGS, orderFindings } from '../../../src/rules/check/order-findings.ts';
import type { Finding } from '../../../src/rules/finding.ts';
import { asClauseId, asRuleId } from '../../../src/shared/ids.ts';
import { ACTIONS, SEVERITIES } from '../../../src/shared/vocabulary.ts';

/** A finding with the ranges given as pairs. */
function createFinding(
  rule: string,
  ranges: readonly (readonly [number, number])[],
  overrides: Partial<Omit<Finding, 'clause'>> & { readonly clause?: string } = {},
): Finding {
  const { clause = 'one', ...rest } = overrides;
  return {
    rule: asRuleId(rule),
    clause: asClauseId(clause),
    severity: 'high',
    action: 'warn',
    ranges: ranges.map(([start, end]) => ({ start, end })),
    message: `${rule} says so.`,
    advice: 'Take it out.',
    ...rest,
  };
}

/** Rules and ranges in the order in which they come out. */
function order(findings: readonly Finding[]) {
  return orderFindings(findings).map(({ rule, ranges }) => [
    rule,
    ...ranges.map(({ start, end }) => `${start}-${end}`),
  ]);
}

describe('ordering findings', () => {
  it('puts the gravest first, then the first in the text, then clause and rule', () => {
    const findings = [
      createFinding('whole', []),
      createFinding('late', [[9, 10]]),
      createFinding('early', [[1, 2]], { clause: 'two' }),
      createFinding('b', [[1, 2]]),
      createFinding('worst', [[20, 21]], { severity: 'critical' }),
    ];
    expect(order(findings).map(([rule]) => rule)).toEqual(['worst', 'b', 'early', 'late', 'whole']);
  });

  it('makes one finding of those of a clause that overlap, led by the gravest', () => {
    const findings = [
      createFinding(
        'low',
        [
          [0, 4],
          [10, 12],
        ],
        { severity: 'low' },
      ),
      createFinding('grave', [[3, 6]], { severity: 'critical' }),
    ];
    expect(order(findings)).toEqual([['grave', '0-6', '10-12']]);
  });

  it('lets a finding inside the marks of another speak, if it is as grave', () => {
    const wide = createFinding('wide', [[0, 40]]);
    const narrow = createFinding('narrow', [[8, 12]]);
    const mild = createFinding('mild', [[9, 10]], { severity: 'low' });
    const beside = createFinding('beside', [[30, 41]]);
    expect(order([wide, narrow, mild])).toEqual([['narrow', '0-40']]);
    expect(order([wide, beside])).toEqual([['wide', '0-41']]);
  });

  it('joins findings that overlap only through another', () => {
    const findings = [
      createFinding('a', [[0, 3]]),
      createFinding('b', [[6, 9]]),
      createFinding('c', [[2, 7]]),
    ];
    expect(order(findings)).toEqual([['a', '0-9']]);
  });

  it.each([
    ['touch', [createFinding('a', [[0, 3]]), createFinding('b', [[3, 5]])]],
    [
      'serve other clauses',
      [createFinding('a', [[0, 3]]), createFinding('b', [[0, 3]], { clause: 'two' })],
    ],
    ['mean the whole post', [createFinding('a', []), createFinding('b', [])]],
  ])('leaves findings apart that only %s', (_, findings) => {
    expect(orderFindings(findings)).toHaveLength(2);
  });

  it('does the most that any of the joined findings asks for', () => {
    const findings = [
      createFinding('softened', [[0, 3]], { severity: 'critical', action: 'hint' }),
      createFinding('firm', [[0, 3]], { action: 'justify' }),
    ];
    expect(orderFindings(findings)).toMatchObject([{ rule: 'softened', action: 'justify' }]);
  });

  it('keeps the gravest of very many', () => {
    const many = Array.from({ length: MAX_FINDINGS + 20 }, (_, at) =>
      createFinding(`r${at}`, [[at * 2, at * 2 + 1]], { severity: 'low' }),
    );
    const kept = orderFindings([...many, createFinding('grave', [[900, 901]])]);
    expect(kept).toHaveLength(MAX_FINDINGS);
    expect(kept[0]?.rule).toBe('grave');
  });

  it('comes out the same in whatever order rules were judged', () => {
    const range = fc
      .tuple(fc.nat(30), fc.integer({ min: 1, max: 6 }))
      .map(([start, length]) => [start, start + length] as const);
    const finding = fc.record({
      ranges: fc.array(range, { maxLength: 3 }),
      clause: fc.constantFrom('one', 'two'),
      severity: fc.constantFrom(...SEVERITIES),
      action: fc.constantFrom(...ACTIONS),
    });
    const lists = fc
      .array(finding, { maxLength: 8 })
      .map((list) => list.map(({ ranges, ...rest }, at) => createFinding(`r${at}`, ranges, rest)));
    fc.assert(
      fc.property(
        lists.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([list, shuffled]) => {
          expect(JSON.stringify(orderFindings(shuffled))).toBe(JSON.stringify(orderFindings(list)));
        },
      ),
    );
  });
});
