import { describe, expect, it } from 'vitest';

import { compileRules } from '../../../src/policy/compile/compile-rules.ts';
import type { Group } from '../../../src/policy/schema.ts';
import { createEvidence } from '../../../src/rules/match/evidence.ts';
import { compareHits, hitOfTokens } from '../../../src/rules/match/hit.ts';
import { matchGroup } from '../../../src/rules/match/match-group.ts';
import { wholeDraft } from '../../../src/rules/match/scopes.ts';
import { createWorkBudget, MAX_WORK } from '../../../src/rules/match/work-budget.ts';
import { scanDraft } from '../../../src/rules/text/scan.ts';
import { WORD } from '../../../src/rules/text/tokens.ts';
import { createPolicy, createRule } from '../support/create-policy.ts';

const a = { terms: ['a'] };
const b = { terms: ['b'] };
const c = { terms: ['c'] };

/** How much matching a group looks at in a text, and how often the group was found. */
function measureWork(match: Group, text: string): { work: number; places: number } {
  const compiled = compileRules(createPolicy({ rules: [createRule(match)] }));
  const group = compiled.ok ? compiled.value.rules[0]?.match : undefined;
  if (!compiled.ok || group === undefined) throw new Error('must compile');
  const scan = scanDraft(text);
  const words = ['a', 'b', 'c'];
  // Cues are numbered in the order in which the match names their signals: a, b, c.
  const hits = words.map((word) => {
    const tokens = Array.from({ length: scan.tokens.count }, (_, token) => token);
    return tokens
      .filter((token) => scan.tokens.kind[token] === WORD)
      .filter(
        (token) => scan.plain.slice(scan.tokens.start[token], scan.tokens.end[token]) === word,
      )
      .map((token) => hitOfTokens(scan, token, token))
      .sort(compareHits);
  });
  let work = 0;
  const budget = createWorkBudget();
  const spend = (more: number) => {
    work += more;
    return budget.spend(more);
  };
  const evidence = createEvidence(
    { scan, of: (cue) => hits[cue] ?? [] },
    { isDuring: () => true, readAnswered: () => undefined },
    { ...budget, spend },
  );
  const found = matchGroup(evidence, group, wholeDraft(scan.tokens));
  return { work, places: found?.scopes.length ?? 0 };
}

describe('the work of a rule', () => {
  it('is done again in full for the next rule', () => {
    const budget = createWorkBudget();
    expect(budget.spend(MAX_WORK)).toBe(true);
    expect(budget.spend(1)).toBe(false);
    budget.renew();
    expect(budget.spend(1)).toBe(true);
  });

  it.each<[string, Group]>([
    ['windows', { all: [a, b], within: '99 words' }],
    [
      'windows inside windows',
      { all: [a, { all: [b, c], within: '9 words' }], within: '99 words' },
    ],
    ['sentences', { all: [a, b], within: 'sentence' }],
  ])('grows no faster than the text: %s', (_, match) => {
    const measure = (count: number) => measureWork(match, 'a b c a b. '.repeat(count));
    const [one, two] = [measure(500), measure(1_000)];
    expect(two.work).toBeLessThanOrEqual(one.work * 2.2);
    expect(two.places).toBeGreaterThan(one.places);
  });

  it('ends at its limit, with what was found before', () => {
    const match: Group = {
      all: [a, b],
      unless: [c],
      within: '999 words',
    };
    const { work, places } = measureWork(
      match,
      `a b ${'x '.repeat(999)}${'a b a b c '.repeat(2_000)}`,
    );
    expect(places).toBe(1);
    expect(work).toBeGreaterThan(MAX_WORK);
    expect(work).toBeLessThan(MAX_WORK * 1.1);
  });
});
