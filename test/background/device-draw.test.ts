import { describe, expect, it } from 'vitest';

import { readDraw } from '../../src/background/device-draw.ts';
import { readFaults } from '../../src/messaging/stored.ts';
import { createEdge, createStorage } from '../support/fake-edge.ts';

describe('the draw of a device', () => {
  it('is made once and kept', async () => {
    const storage = createStorage();
    expect(await readDraw(createEdge({ storage, random: () => 0.125 }))).toBe(0.125);
    expect(await readDraw(createEdge({ storage, random: () => 0.875 }))).toBe(0.125);
  });

  it.each([['a word'], [1], [-0.5], [null]])('is made anew where %j is stored', async (draw) => {
    const storage = createStorage({ draw });
    expect(await readDraw(createEdge({ storage, random: () => 0.125 }))).toBe(0.125);
    expect(storage.content['draw']).toBe(0.125);
  });

  it('belongs to no part of the devices where storage cannot keep it, and that is noted', async () => {
    const storage = createStorage();
    const { set } = storage;
    storage.set = (items) =>
      'draw' in items ? Promise.reject(new RangeError('full')) : set(items);
    expect(await readDraw(createEdge({ storage }))).toBe(1);
    expect(await readFaults(storage)).toMatchObject([{ code: 'draw:RangeError' }]);
  });
});
