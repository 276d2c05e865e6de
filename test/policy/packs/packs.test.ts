import { describe, expect, it } from 'vitest';

import { type ExampleScope, loadPolicy } from '../../../src/policy/load-policy.ts';
import { BUILT_IN_PACKS } from '../../../src/policy/packs/index.ts';
import { describeProblems } from './describe-problems.ts';

/** Packs that an organisation extends; the others are layers of these. */
const WHOLE_PACKS = ['base', 'general', 'healthcare'] as const;

/** Hundreds of examples, each tried on its own where it must stay silent; slow machines need time. */
const EXAMPLES_TIMEOUT_MS = 120_000;

/** Loads a pack by itself, with nothing of an organisation. */
function loadPack(id: string, examples: ExampleScope) {
  const text = BUILT_IN_PACKS[id] ?? '';
  return loadPolicy([{ file: `${id}.yaml`, text }], { examples });
}

describe.each(WHOLE_PACKS)('the %s pack', (id) => {
  const pack = loadPack(id, 'none');

  it(
    'compiles, and every example of every rule and guard holds',
    () => expect(describeProblems(loadPack(id, 'all'))).toEqual([]),
    EXAMPLES_TIMEOUT_MS,
  );

  it('explains each clause and names whom to ask', () => {
    const clauses = pack.ok ? pack.value.clauses : [];
    expect(clauses.length).toBeGreaterThan(0);
    for (const clause of clauses) {
      expect(clause.why, clause.id).toBeTruthy();
      expect(clause.dos.length, clause.id).toBeGreaterThan(0);
      expect(clause.donts.length, clause.id).toBeGreaterThan(0);
      expect(clause.contact, clause.id).toBeTruthy();
    }
  });

  it('gives no address for its placeholder contacts', () => {
    const contacts = pack.ok ? pack.value.contacts : [];
    expect(contacts.length).toBeGreaterThan(0);
    expect(contacts.filter(({ mail, phone, chat }) => mail ?? phone ?? chat)).toEqual([]);
  });
});
