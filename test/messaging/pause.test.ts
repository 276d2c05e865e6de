import { describe, expect, it } from 'vitest';

import { keepPause } from '../../src/background/keep-pause.ts';
import { followPause } from '../../src/content/follow-pause.ts';
import type { FollowEdge } from '../../src/content/follow-policy.ts';
import { beginPause, endPause, isPaused, PAUSE_MS, readPause } from '../../src/messaging/pause.ts';
import { readFaults } from '../../src/messaging/stored.ts';
import { createEdge, createStorage } from '../support/fake-edge.ts';

const NOW = 5_000_000;

describe('a pause', () => {
  it('lasts an hour from when it is begun, and no moment longer', async () => {
    const storage = createStorage();
    await beginPause(storage, NOW);
    const until = await readPause(storage);
    expect(isPaused(until, NOW)).toBe(true);
    expect(isPaused(until, NOW + PAUSE_MS - 1)).toBe(true);
    expect(isPaused(until, NOW + PAUSE_MS)).toBe(false);
  });

  it('is ended at once on request', async () => {
    const storage = createStorage();
    await beginPause(storage, NOW);
    await endPause(storage);
    expect(isPaused(await readPause(storage), NOW)).toBe(false);
  });

  it('is not believed when it would last for longer than can be chosen', () => {
    expect(isPaused(NOW + PAUSE_MS + 1, NOW)).toBe(false);
  });

  it.each(['soon', null, {}, Number.NaN])('is none where %o is stored', async (pause) => {
    expect(await readPause(createStorage({ pause }))).toBe(0);
  });
});

describe('keepPause', () => {
  it('leaves a pause alone where it is allowed', async () => {
    const edge = createEdge();
    await beginPause(edge.storage, NOW);
    await keepPause(edge, { allowPause: true });
    expect(await readPause(edge.storage)).toBe(NOW + PAUSE_MS);
  });

  it.each([{}, { allowPause: false }])('ends a pause under %o', async (settings) => {
    const edge = createEdge();
    await beginPause(edge.storage, NOW);
    await keepPause(edge, settings);
    expect(await readPause(edge.storage)).toBe(0);
  });

  it('writes nothing where nothing is paused', async () => {
    const storage = createStorage();
    await keepPause(createEdge({ storage }), {});
    expect(storage.writes).toEqual([]);
  });

  it('notes a storage that fails, and goes on', async () => {
    const storage = createStorage();
    const edge = createEdge({ storage });
    await beginPause(storage, NOW);
    const failing = {
      get: async (key: unknown) => storage.get(key),
      set: async (items: Record<string, unknown>) => {
        if ('pause' in items) throw new RangeError('full');
        await storage.set(items);
      },
    };
    await keepPause({ ...edge, storage: failing }, {});
    expect(await readFaults(storage)).toMatchObject([
      { unit: 'storage', code: 'pause:RangeError' },
    ]);
  });
});

describe('followPause', () => {
  type Listener = Parameters<FollowEdge['onChanged']['addListener']>[0];

  it('tells of the pause and of nothing else, until the page is left', () => {
    const listeners = new Set<Listener>();
    const lifetime = new AbortController();
    const heard: number[] = [];
    const onChanged = {
      addListener: (listener: Listener) => void listeners.add(listener),
      removeListener: (listener: Listener) => void listeners.delete(listener),
    };
    followPause(onChanged, lifetime.signal, (until) => heard.push(until));
    for (const listener of listeners) {
      listener({ pause: { newValue: NOW } }, 'local');
      listener({ pause: { newValue: NOW } }, 'managed');
      listener({ policy: { newValue: NOW } }, 'local');
      listener({ pause: { newValue: 'soon' } }, 'local');
    }
    expect(heard).toEqual([NOW, 0]);
    lifetime.abort();
    expect(listeners.size).toBe(0);
  });
});
