import { describe, expect, it } from 'vitest';

import { type ManagedReading, readManagedArea } from '../../src/background/managed-area.ts';
import { reconcileSettings, type SettingsEdge } from '../../src/background/managed-settings.ts';
import { readFaults, readStoredPolicy, readStoredSources } from '../../src/messaging/stored.ts';
import { fail, succeed } from '../../src/shared/result.ts';
import { createEdge, createPolicy } from '../support/fake-edge.ts';

/** An edge over settings that a test can change; the compiler refuses what reads "bad". */
function createSettingsEdge(overrides: Partial<SettingsEdge> = {}) {
  const looks: string[] = [];
  const managed: { reading: ManagedReading } = { reading: { kind: 'not managed' } };
  const edge: SettingsEdge = {
    ...createEdge({
      assemble: ({ settings }) =>
        settings.policy === 'bad' || settings.language === 'xx'
          ? fail(['line 1: not good'])
          : succeed(createPolicy({ title: settings.policy ?? 'built in' })),
    }),
    readManaged: async () => managed.reading,
    lookAgain: async () => void looks.push('in a minute'),
    ...overrides,
  };
  const set = (given: Record<string, unknown>) => {
    managed.reading = { kind: 'managed', given };
    return reconcileSettings(edge, 'told');
  };
  return { edge, managed, set, looks };
}

/** The title of the policy in force. */
async function readTitle(edge: SettingsEdge): Promise<string | undefined> {
  return (await readStoredPolicy(edge.storage))?.policy.title;
}

describe('reconcileSettings', () => {
  it('changes nothing, and writes nothing, while nothing was ever set', async () => {
    const { edge } = createSettingsEdge();
    expect(await reconcileSettings(edge, 'told')).toEqual({});
    expect(await readStoredSources(edge.storage)).toBeUndefined();
  });

  it('puts settings in force that come late', async () => {
    const { edge, set } = createSettingsEdge();
    await reconcileSettings(edge, 'told');
    await set({ policy: 'ours' });
    expect(await readTitle(edge)).toBe('ours');
    expect(await readStoredPolicy(edge.storage)).toMatchObject({ source: 'inline' });
  });

  it('follows a change, and goes back to the built-in policy when all is removed', async () => {
    const { edge, managed, set } = createSettingsEdge();
    await set({ policy: 'first' });
    await set({ policy: 'second' });
    expect(await readTitle(edge)).toBe('second');
    managed.reading = { kind: 'not managed' };
    expect(await reconcileSettings(edge, 'told')).toEqual({});
    expect(await readTitle(edge)).toBe('built in');
    expect(await readStoredPolicy(edge.storage)).toMatchObject({ source: 'embedded' });
  });

  it('believes only what it is told of that settings are gone, and otherwise looks again', async () => {
    const { edge, managed, set, looks } = createSettingsEdge();
    await set({ policy: 'good' });
    managed.reading = { kind: 'not managed' };
    expect(await reconcileSettings(edge, 'hint')).toEqual({ policy: 'good' });
    expect(await readTitle(edge)).toBe('good');
    expect(looks).toEqual(['in a minute']);
    expect(await reconcileSettings(edge, 'told')).toEqual({});
    expect(await readTitle(edge)).toBe('built in');
  });

  it('does not look again where nothing was ever set', async () => {
    const { edge, looks } = createSettingsEdge();
    await reconcileSettings(edge, 'hint');
    expect(looks).toEqual([]);
  });

  it('compiles nothing anew while the same is set, in whatever order', async () => {
    let compiled = 0;
    const { set } = createSettingsEdge({
      assemble: () => {
        compiled += 1;
        return succeed(createPolicy());
      },
    });
    await set({ language: 'en', department: 'a' });
    await set({ department: 'a', language: 'en' });
    expect(compiled).toBe(1);
  });

  it('judges the same settings again after an update of the extension', async () => {
    const { edge, set } = createSettingsEdge();
    await set({ newSetting: true, language: 'en' });
    await reconcileSettings({ ...edge, version: '2.0.0' }, 'hint');
    expect(await readStoredSources(edge.storage)).toMatchObject({ judgedBy: '2.0.0' });
  });

  it('refuses a wrong value and applies the rest', async () => {
    const { edge, set } = createSettingsEdge();
    expect(await set({ policy: 'ours', refreshMinutes: -1 })).toEqual({ policy: 'ours' });
    expect((await readStoredSources(edge.storage))?.refused.map(({ key }) => key)).toEqual([
      'refreshMinutes',
    ]);
  });

  it('keeps the inline policy before a bad one, applies the rest, and says why', async () => {
    const { edge, set } = createSettingsEdge();
    await set({ policy: 'good' });
    const settings = await set({ policy: 'bad', department: 'wards' });
    expect(settings).toEqual({ policy: 'good', department: 'wards' });
    expect(await readTitle(edge)).toBe('good');
    expect((await readStoredSources(edge.storage))?.refused).toEqual([
      { key: 'policy', reason: 'policy: line 1: not good' },
    ]);
  });

  it('keeps everything as it was when no part of the new settings compiles', async () => {
    const { edge, set } = createSettingsEdge();
    await set({ policy: 'good' });
    expect(await set({ language: 'xx' })).toEqual({ policy: 'good' });
    expect(await readTitle(edge)).toBe('good');
    expect((await readStoredSources(edge.storage))?.refused).toEqual([
      { key: 'settings', reason: 'line 1: not good' },
    ]);
  });

  it('keeps settings that cannot be read for the moment, and notes it', async () => {
    const { edge, managed, set } = createSettingsEdge();
    await set({ policy: 'good' });
    managed.reading = { kind: 'unreadable', cause: new TypeError('words not to keep') };
    expect(await reconcileSettings(edge, 'told')).toEqual({ policy: 'good' });
    expect(await readFaults(edge.storage)).toMatchObject([
      { unit: 'managed-settings', code: 'read:TypeError' },
    ]);
  });

  it('takes what is stored as nothing set when it is damaged, and adopts it again', async () => {
    const { edge, set } = createSettingsEdge();
    await set({ policy: 'good' });
    await edge.storage.set({ sources: { given: 4 } });
    await set({ policy: 'good' });
    expect(await readStoredSources(edge.storage)).toMatchObject({ settings: { policy: 'good' } });
  });

  it('keeps the last good policy when storage is full', async () => {
    const { edge, set } = createSettingsEdge();
    await set({ policy: 'good' });
    const storage = edge.storage;
    const full = {
      get: (keys?: unknown) => storage.get(keys as string),
      set: async () => Promise.reject(new RangeError('full')),
    };
    const newer = { kind: 'managed', given: { policy: 'newer' } } as const;
    await reconcileSettings({ ...edge, storage: full, readManaged: async () => newer }, 'told');
    expect(await readTitle(edge)).toBe('good');
    expect(await readStoredSources(edge.storage)).toMatchObject({ settings: { policy: 'good' } });
  });
});

describe('readManagedArea', () => {
  it('reads what was set', async () => {
    const given = { department: 'a' };
    expect(await readManagedArea({ get: async () => given })).toEqual({ kind: 'managed', given });
  });

  it.each([
    ['an empty answer, as in Chromium', async () => ({})],
    [
      'a rejection, as in Firefox',
      () => Promise.reject(new Error('Managed storage manifest not found')),
    ],
  ])('takes %s for not managed', async (_name, get) => {
    expect(await readManagedArea({ get })).toEqual({ kind: 'not managed' });
  });

  it('tells a fault from the absence of settings', async () => {
    const cause = new Error('An unexpected error occurred');
    expect(await readManagedArea({ get: () => Promise.reject(cause) })).toEqual({
      kind: 'unreadable',
      cause,
    });
  });
});
