import { describe, expect, it } from 'vitest';

import { readCoverage, readFaults, readStoredPolicy, STORED } from '../../src/messaging/stored.ts';
import { createPolicy, createStorage } from '../support/fake-edge.ts';

const stored = {
  policy: createPolicy(),
  source: 'embedded',
  storedAt: 5,
  fingerprint: '1/1',
  problems: [],
};

describe('readStoredPolicy', () => {
  it('reads what the background stored', async () => {
    const area = createStorage({ [STORED.policy]: stored });
    await expect(readStoredPolicy(area)).resolves.toEqual(stored);
  });

  it.each([
    ['nothing', {}],
    ['a string', { [STORED.policy]: 'policy' }],
    ['null', { [STORED.policy]: null }],
    [
      'a policy without clauses',
      { [STORED.policy]: { ...stored, policy: { id: 'a', format: 1 } } },
    ],
    ['a policy without problems', { [STORED.policy]: { ...stored, problems: undefined } }],
  ])('answers undefined for %s', async (_what, content) => {
    await expect(readStoredPolicy(createStorage(content))).resolves.toBeUndefined();
  });

  it('rejects when storage fails', async () => {
    const area = createStorage();
    area.failing.get = new Error('storage is broken');
    await expect(readStoredPolicy(area)).rejects.toThrow('storage is broken');
  });
});

describe('readCoverage and readFaults', () => {
  it('leave out members that are damaged', async () => {
    const site = { adapter: 'x', site: 'x.com', state: 'watching', at: 1 };
    const fault = { unit: 'a', code: 'b', count: 1, firstAt: 1, lastAt: 1 };
    const area = createStorage({
      [STORED.coverage]: [site, { ...site, state: 'fine' }, null, 7],
      [STORED.faults]: [{ ...fault, count: '1' }, fault],
    });
    await expect(readCoverage(area)).resolves.toEqual([site]);
    await expect(readFaults(area)).resolves.toEqual([fault]);
  });

  it('answer an empty list for anything that is no list', async () => {
    const area = createStorage({ [STORED.coverage]: { length: 3 }, [STORED.faults]: 'x' });
    await expect(readCoverage(area)).resolves.toEqual([]);
    await expect(readFaults(area)).resolves.toEqual([]);
  });
});
