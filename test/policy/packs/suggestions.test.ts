import { describe, expect, it } from 'vitest';

import { buildChecker } from '../../../src/policy/build-checker.ts';
import { trySuggestions } from '../../../src/policy/examples/try-suggestions.ts';
import { mergeWithPacks } from '../../../src/policy/merge-with-packs.ts';

/** Dozens of checkers are compiled; slow machines need time. */
const TIMEOUT_MS = 120_000;

const LINE = 'We are aware of an incident. Updates are on our website. The next one is at 15:00.';

/** An organisation in a crisis, so that every rule of the packs has a moment to speak. */
function loadOrganisation(pack: string) {
  const text = `
forepost: 1
id: meadowbank
version: '1'
extends: [${pack}]
organisation: { names: [Meadowbank] }
periods:
  - { id: crane, kind: crisis, from: '2026-01-01T00:00:00Z', until: '2026-12-31T00:00:00Z',
      terms: [crane collapse], holdingLine: '${LINE}' }
`;
  const merged = mergeWithPacks([{ file: 'meadowbank.yaml', text }]);
  if (!merged.ok) throw new Error(merged.problem[0]?.message);
  return merged.value.policy;
}

const general = loadOrganisation('general');
const known = new Set(general.rules.map(({ id }) => id));
const healthcare = loadOrganisation('healthcare');

describe.each([
  { pack: 'general', policy: general, rules: general.rules },
  {
    pack: 'healthcare',
    policy: healthcare,
    rules: healthcare.rules.filter(({ id }) => !known.has(id)),
  },
])('the suggestions of the $pack pack', ({ policy, rules }) => {
  const suggesting = rules.filter(({ suggest = [] }) => suggest.length > 0);

  it(
    'are offered for examples of each rule, and silence it there',
    () => {
      const tried = trySuggestions(suggesting, policy, buildChecker);
      expect(new Set(tried.map(({ rule }) => rule))).toEqual(
        new Set(suggesting.map(({ id }) => id)),
      );
      expect(tried.filter(({ isWarned }) => isWarned)).toEqual([]);
    },
    TIMEOUT_MS,
  );

  it('are there, and short enough for a panel', () => {
    const wordings = suggesting.flatMap(({ suggest = [] }) =>
      suggest.map(({ start, words, post, end }) => start ?? words ?? post ?? end ?? ''),
    );
    expect(wordings.length).toBeGreaterThan(0);
    expect(wordings.filter((text) => text === '' || text.length > 140)).toEqual([]);
  });
});
