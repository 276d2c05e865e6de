import { describe, expect, it } from 'vitest';

import { codeOf, MAX_FAULTS, noteFault } from '../../src/background/faults.ts';
import { readFaults } from '../../src/messaging/stored.ts';
import { createEdge, createStorage } from '../support/fake-edge.ts';

describe('noteFault', () => {
  it('counts a fault that comes again, with its first and last time', async () => {
    const edge = createEdge();
    await noteFault({ ...edge, now: () => 1 }, { unit: 'x', code: 'TypeError' });
    await noteFault({ ...edge, now: () => 9 }, { unit: 'x', code: 'TypeError' });
    await expect(readFaults(edge.storage)).resolves.toEqual([
      { unit: 'x', code: 'TypeError', count: 2, firstAt: 1, lastAt: 9 },
    ]);
  });

  it('loses none of the faults that arrive at the same time', async () => {
    const edge = createEdge();
    await Promise.all(['a', 'b', 'c'].map((unit) => noteFault(edge, { unit, code: 'e' })));
    await expect(readFaults(edge.storage)).resolves.toHaveLength(3);
  });

  it('keeps a bounded number, dropping what has been silent the longest', async () => {
    const edge = createEdge();
    const units = Array.from({ length: MAX_FAULTS }, (_, index) => `unit-${index}`);
    for (const unit of [...units, 'unit-0', 'newest']) await noteFault(edge, { unit, code: 'e' });
    const kept = (await readFaults(edge.storage)).map(({ unit }) => unit);
    expect(kept).toHaveLength(MAX_FAULTS);
    expect(kept.slice(-2)).toEqual(['unit-0', 'newest']);
    expect(kept).not.toContain('unit-1');
  });

  it('answers false instead of throwing when storage fails', async () => {
    const storage = createStorage();
    storage.failing = { set: new Error('full') };
    await expect(noteFault(createEdge({ storage }), { unit: 'x', code: 'e' })).resolves.toBe(false);
  });
});

describe('codeOf', () => {
  it('names the class of an error and never quotes it', () => {
    expect(codeOf(new RangeError('my draft'))).toBe('RangeError');
    expect(codeOf('my draft')).toBe('string');
    expect(codeOf(undefined)).toBe('undefined');
  });
});
