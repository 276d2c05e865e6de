import { describe, expect, it } from 'vitest';

import { readPolicy, rebuildPolicy } from '../../src/background/policy-store.ts';
import { readFaults, readStoredPolicy } from '../../src/messaging/stored.ts';
import { fail, succeed } from '../../src/shared/result.ts';
import { createEdge, createPolicy, createStorage } from '../support/fake-edge.ts';

/** An edge that counts how often the policy was compiled. */
function createCountingEdge(overrides: Parameters<typeof createEdge>[0] = {}) {
  const calls = { compiled: 0 };
  const base = createEdge(overrides);
  const assemble: typeof base.assemble = (parts) => {
    calls.compiled += 1;
    return base.assemble(parts);
  };
  return { calls, edge: { ...base, assemble } };
}

describe('readPolicy', () => {
  it('compiles the policy on first use and stores it', async () => {
    const { edge } = createCountingEdge();
    await expect(readPolicy(edge)).resolves.toEqual(createPolicy());
    await expect(readStoredPolicy(edge.storage)).resolves.toMatchObject({
      source: 'embedded',
      storedAt: 1_000,
      problems: [],
    });
  });

  it('gives the compiler the draw of the device, the same each time', async () => {
    const draws: unknown[] = [];
    const numbers = [0.25, 0.75];
    const base = createEdge({ random: () => numbers.shift() ?? 0 });
    const assemble: typeof base.assemble = (parts) => {
      draws.push(parts.draw);
      return base.assemble(parts);
    };
    await rebuildPolicy({ ...base, assemble });
    await rebuildPolicy({ ...base, assemble });
    expect(draws).toEqual([0.25, 0.25]);
  });

  it('does not compile again while version and form stay the same', async () => {
    const { edge, calls } = createCountingEdge();
    await readPolicy(edge);
    await readPolicy(edge);
    expect(calls.compiled).toBe(1);
  });

  it('compiles once for many frames that ask at the same time', async () => {
    const { edge, calls } = createCountingEdge();
    await Promise.all([readPolicy(edge), readPolicy(edge), readPolicy(edge)]);
    expect(calls.compiled).toBe(1);
  });

  it('compiles again after an update of the extension', async () => {
    const { edge, calls } = createCountingEdge();
    await readPolicy(edge);
    await readPolicy({ ...edge, version: '1.0.1' });
    expect(calls.compiled).toBe(2);
  });

  it('compiles again when what is stored is damaged', async () => {
    const storage = createStorage({ policy: { fingerprint: '1.0.0/1', policy: { id: 'x' } } });
    await expect(readPolicy(createEdge({ storage }))).resolves.toEqual(createPolicy());
  });

  it('compiles again when a clause inside is damaged', async () => {
    const { edge, calls } = createCountingEdge();
    await readPolicy(edge);
    const stored = await readStoredPolicy(edge.storage);
    await edge.storage.set({
      policy: { ...stored, policy: { ...stored?.policy, clauses: [{ id: 4 }] } },
    });
    await readPolicy(edge);
    expect(calls.compiled).toBe(2);
  });

  it('answers from memory, and notes it, when storage cannot be written', async () => {
    const storage = createStorage();
    const edge = createEdge({ storage });
    const set = storage.set;
    storage.set = (items) =>
      'policy' in items ? Promise.reject(new RangeError('full')) : set(items);
    await expect(readPolicy(edge)).resolves.toEqual(createPolicy());
    await expect(readFaults(storage)).resolves.toMatchObject([
      { unit: 'storage', code: 'write:RangeError' },
    ]);
  });

  it('answers from memory when storage fails altogether', async () => {
    const storage = createStorage();
    storage.failing = { get: new Error('broken'), set: new Error('broken') };
    await expect(readPolicy(createEdge({ storage }))).resolves.toEqual(createPolicy());
  });

  it('falls back on the built-in policy when an old form cannot be compiled any more', async () => {
    const edge = createEdge();
    await readPolicy(edge);
    const stored = await readStoredPolicy(edge.storage);
    const old = { ...stored, policy: { ...stored?.policy, format: 1 }, fingerprint: 'old' };
    await edge.storage.set({
      policy: old,
      sources: { given: {}, settings: { policy: 'written long ago' }, refused: [], judgedBy: '1' },
    });
    const strict: typeof edge.assemble = ({ settings }) =>
      settings.policy === undefined ? succeed(createPolicy()) : fail(['no longer good']);
    await expect(readPolicy({ ...edge, assemble: strict })).resolves.toEqual(createPolicy());
    await expect(readStoredPolicy(edge.storage)).resolves.toMatchObject({
      source: 'embedded',
      problems: ['no longer good'],
    });
  });

  it('answers undefined, and notes it, when no policy can be used at all', async () => {
    const edge = createEdge({ assemble: () => fail(['general.yaml:1: not good']) });
    await expect(readPolicy(edge)).resolves.toBeUndefined();
    await expect(readFaults(edge.storage)).resolves.toMatchObject([
      { unit: 'policy', code: 'refused' },
    ]);
  });
});

describe('rebuildPolicy', () => {
  it('replaces the policy even under the same version', async () => {
    const edge = createEdge();
    await readPolicy(edge);
    const newer = createPolicy({ version: '2' });
    await rebuildPolicy({ ...edge, assemble: () => succeed(newer) });
    await expect(readPolicy(edge)).resolves.toEqual(newer);
  });

  it('keeps the last good policy when the new one is refused, and says why', async () => {
    const edge = createEdge();
    await rebuildPolicy(edge);
    const refusing = {
      ...edge,
      version: '1.1.0',
      assemble: () => fail(['general.yaml:3: rules[0]: no such clause']),
    };
    await rebuildPolicy(refusing);
    await expect(readPolicy(refusing)).resolves.toEqual(createPolicy());
    await expect(readStoredPolicy(edge.storage)).resolves.toMatchObject({
      problems: ['general.yaml:3: rules[0]: no such clause'],
    });
  });

  it('keeps the last good policy when the compiler throws, and notes only the kind of error', async () => {
    const edge = createEdge();
    await rebuildPolicy(edge);
    const throwing = {
      ...edge,
      assemble: () => {
        throw new TypeError('words that must not be kept');
      },
    };
    await rebuildPolicy(throwing);
    await expect(readPolicy(throwing)).resolves.toEqual(createPolicy());
    const faults = await readFaults(edge.storage);
    expect(faults).toMatchObject([{ unit: 'policy', code: 'compile:TypeError' }]);
    expect(JSON.stringify(await edge.storage.get())).not.toContain('must not be kept');
  });

  it('clears the problems once a good policy is there again', async () => {
    const edge = createEdge();
    await rebuildPolicy(edge);
    await rebuildPolicy({ ...edge, assemble: () => fail(['bad']) });
    await rebuildPolicy(edge);
    await expect(readStoredPolicy(edge.storage)).resolves.toMatchObject({ problems: [] });
  });
});
