import { describe, expect, it } from 'vitest';

import { changeSources, rebuildPolicy } from '../../src/background/policy-store.ts';
import { readPreviousClauses } from '../../src/messaging/stored.ts';
import { fail, succeed } from '../../src/shared/result.ts';
import { createEdge, createPolicy, createStorage } from '../support/fake-edge.ts';

const [clause] = createPolicy().clauses;
if (clause === undefined) throw new Error('The policy of the tests has no clause.');
const reworded = [{ ...clause, statement: 'Keep it to yourself.' }];

/** An edge whose policy a test can change. */
function createChanging() {
  const next = { policy: createPolicy({ version: '1' }), isGood: true };
  const edge = createEdge({
    assemble: () => (next.isGood ? succeed(next.policy) : fail(['not good'])),
  });
  return { edge, next };
}

describe('the clauses before', () => {
  it('are kept when another version says something else', async () => {
    const { edge, next } = createChanging();
    await rebuildPolicy(edge);
    next.policy = createPolicy({ version: '2', clauses: reworded });
    await changeSources(edge, (sources) => sources);
    expect(await readPreviousClauses(edge.storage)).toEqual({ version: '1', clauses: [clause] });
  });

  it('stay those of the last change while versions come that say the same', async () => {
    const { edge, next } = createChanging();
    await rebuildPolicy(edge);
    next.policy = createPolicy({ version: '2', clauses: reworded });
    await rebuildPolicy(edge);
    next.policy = createPolicy({ version: '3', clauses: reworded });
    await rebuildPolicy(edge);
    expect((await readPreviousClauses(edge.storage))?.version).toBe('1');
  });

  it.each([
    ['the first policy', undefined, createPolicy()],
    ['another policy than before', createPolicy(), createPolicy({ id: 'other', clauses: [] })],
  ])('are none for %s', async (_name, before, now) => {
    const { edge, next } = createChanging();
    if (before !== undefined) await rebuildPolicy(edge);
    next.policy = now;
    await rebuildPolicy(edge);
    expect(await readPreviousClauses(edge.storage)).toBeUndefined();
  });

  it('stay when a policy is refused', async () => {
    const { edge, next } = createChanging();
    await rebuildPolicy(edge);
    next.isGood = false;
    await changeSources(edge, (sources) => sources);
    expect(await readPreviousClauses(edge.storage)).toBeUndefined();
  });

  it.each([
    ['text', 'all'],
    ['no version', { clauses: [] }],
    ['a clause without its points', { version: '1', clauses: [{ id: 'a', number: '1' }] }],
  ])('are not read from %s', async (_name, previous) => {
    expect(await readPreviousClauses(createStorage({ previous }))).toBeUndefined();
  });
});
