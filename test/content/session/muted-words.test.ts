import { describe, expect, it, vi } from 'vitest';

import { MutedWords } from '../../../src/content/session/muted-words.ts';
import { asRuleId } from '../../../src/shared/ids.ts';
import { createStorage } from '../../support/fake-edge.ts';
import { createFinding, rangesOf } from '../support/create-finding.ts';
import { createDevice } from '../support/muted-edge.ts';

const TEXT = 'A Secret here';
const finding = createFinding({ ranges: rangesOf(TEXT, 'Secret') });

/** Another finding of the same rule, in another text. */
function findingIn(text: string, words: string) {
  return createFinding({ ranges: rangesOf(text, words) });
}

/** How many entries a device has kept. */
function countEntries(storage: ReturnType<typeof createStorage>): number {
  const stored = storage.content['muted'];
  const isList = typeof stored === 'object' && stored !== null && 'entries' in stored;
  return isList && Array.isArray(stored.entries) ? stored.entries.length : 0;
}

describe('MutedWords', () => {
  it('silences a rule for its words, in any draft and any case, and only that rule', async () => {
    const muted = await MutedWords.read(createDevice().openPage());
    muted.mute(finding, TEXT, 'other');
    const other = 'the secret again';
    const again = findingIn(other, 'secret');
    expect(muted.isMuted(again, other)).toBe(true);
    expect(muted.isMuted({ ...again, rule: asRuleId('other') }, other)).toBe(false);
  });

  it('lets the rule speak about other words', async () => {
    const muted = await MutedWords.read(createDevice().openPage());
    muted.mute(finding, TEXT, 'other');
    expect(muted.isMuted(findingIn('secrets', 'secrets'), 'secrets')).toBe(false);
  });

  it('is remembered on the device, by rule, number and reason and never by the words', async () => {
    const { storage, openPage } = createDevice();
    (await MutedWords.read(openPage())).mute(finding, TEXT, 'made-up');
    await vi.waitFor(() => expect(countEntries(storage)).toBe(1));
    expect(JSON.stringify(storage.content).toLowerCase()).not.toContain('a secret');
    expect(storage.content['muted']).toEqual({
      salt: 42,
      entries: [{ rule: 'secret', words: expect.any(Number), reason: 'made-up' }],
    });
    expect((await MutedWords.read(openPage(7))).isMuted(finding, TEXT)).toBe(true);
  });

  it('loses nothing when two pages that began with different salts mute at once', async () => {
    const { storage, openPage } = createDevice();
    const one = await MutedWords.read(openPage(1));
    const other = await MutedWords.read(openPage(2));
    const text = 'my other words';
    one.mute(finding, TEXT, 'other');
    other.mute(findingIn(text, 'other'), text, 'other');
    await vi.waitFor(() => expect(countEntries(storage)).toBe(2));
    const later = await MutedWords.read(openPage(3));
    expect(later.isMuted(finding, TEXT)).toBe(true);
    expect(later.isMuted(findingIn(text, 'other'), text)).toBe(true);
  });

  it('hears in an open page of what another page muted, and of what was revoked', async () => {
    const { storage, openPage, tell } = createDevice();
    const one = await MutedWords.read(openPage());
    const other = await MutedWords.read(openPage());
    one.mute(finding, TEXT, 'other');
    await vi.waitFor(() => expect(other.isMuted(finding, TEXT)).toBe(true));
    storage.content['muted'] = { salt: 42, entries: [] };
    tell();
    expect([one.isMuted(finding, TEXT), other.isMuted(finding, TEXT)]).toEqual([false, false]);
  });

  it('lasts as long as the page when nothing can be stored', async () => {
    const storage = createStorage();
    storage.failing = { get: new Error('no'), set: new Error('no') };
    const muted = await MutedWords.read(createDevice(storage).openPage());
    muted.mute(finding, TEXT, 'other');
    expect(muted.isMuted(finding, TEXT)).toBe(true);
  });

  it('takes stored values of another form for nothing', async () => {
    for (const value of [null, 7, { salt: 'x', entries: [] }, { salt: 1, entries: [{ a: 1 }] }]) {
      const muted = await MutedWords.read(createDevice(createStorage({ muted: value })).openPage());
      expect(muted.isMuted(finding, TEXT)).toBe(false);
    }
  });
});
