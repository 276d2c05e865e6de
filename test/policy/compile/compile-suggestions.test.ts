import { describe, expect, it } from 'vitest';

import { loadPolicy } from '../../../src/policy/load-policy.ts';
import { createChecker } from '../../../src/rules/create-checker.ts';

const CRISIS =
  "{ id: crane, kind: crisis, from: '2026-01-01T00:00:00Z', until: '2026-12-31T00:00:00Z', holdingLine: Next update at noon. }";

/** A small policy whose one rule has these suggestions. */
function load(suggest: string, sections = '') {
  const text = `
forepost: 1
id: meadowbank
version: m-1
clauses: { early: { number: '1', title: Not yet, statement: Wait for us. } }
rules:
  - { id: wing, clause: early, severity: high, match: { all: [{ terms: [larch wing] }] },
      message: This may be early., advice: Wait., suggest: ${suggest},
      examples: { warn: [The larch wing opens], silent: [x] } }
${sections}`;
  return loadPolicy([{ file: 'm.yaml', text }]);
}

/** What is offered for a text about the larch wing. */
function offer(suggest: string, sections = '', context = {}) {
  const loaded = load(suggest, sections);
  if (!loaded.ok) throw new Error(loaded.problem[0]?.message);
  const [finding] = createChecker(loaded.value).check('The larch wing opens', context);
  return finding?.suggestion;
}

describe('suggestions of a rule', () => {
  it('are offered with what they change', () => {
    expect(offer('[{ words: our news }]')).toEqual({
      place: 'words',
      text: 'our news',
      change: { start: 4, end: 14, text: 'our news' },
    });
  });

  it('are chosen by jurisdiction, the first that fits', () => {
    const suggest = "[{ start: '#ad', jurisdiction: [us] }, { start: 'Ad:' }]";
    expect(offer(suggest, '', { jurisdiction: 'us' })?.text).toBe('#ad');
    expect(offer(suggest, '', { jurisdiction: 'uk' })?.text).toBe('Ad:');
    expect(offer(suggest)?.text).toBe('Ad:');
  });

  it('name the organisation, and are left out where it has no name', () => {
    const suggest = "[{ end: 'I work for {organisation}.' }]";
    expect(offer(suggest, 'organisation: { names: [Meadowbank] }')?.text).toBe(
      'I work for Meadowbank.',
    );
    expect(offer(suggest)).toBeUndefined();
  });

  it('give the holding line while its crisis lasts, and nothing after', () => {
    const suggest = "[{ post: '{holding line}' }]";
    const periods = `periods: [${CRISIS}]`;
    const during = { now: Date.parse('2026-06-01T00:00:00Z') };
    expect(offer(suggest, periods, during)?.text).toBe('Next update at noon.');
    const after = { now: Date.parse('2027-06-01T00:00:00Z') };
    expect(offer(suggest, periods, after)).toBeUndefined();
  });

  it('can be taken away by a layer above', () => {
    expect(offer('[]')).toBeUndefined();
  });

  it.each(["[{ start: 'Ad:', end: x }]", '[{ jurisdiction: [us] }]'])(
    'go to exactly one place: %s is refused with what was expected',
    (suggest) => {
      const loaded = load(suggest);
      expect(loaded.ok ? '' : loaded.problem[0]?.message).toContain(
        'expected one of start, words, post, end, but found',
      );
    },
  );
});
