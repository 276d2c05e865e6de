import { describe, expect, it } from 'vitest';

import { MutedWords } from '../../../src/content/session/muted-words.ts';
import { asRuleId } from '../../../src/shared/ids.ts';
import { createStorage } from '../../support/fake-edge.ts';
import { createFinding, rangesOf } from '../support/create-finding.ts';

const TEXT = 'A Secret here';
const finding = createFinding({ ranges: rangesOf(TEXT, 'Secret') });

/** Muted words over a storage area. */
function read(storage = createStorage()): Promise<MutedWords> {
  return MutedWords.read(storage, () => 42);
}

describe('MutedWords', () => {
  it('silences a rule for its words, in any draft and any case, and only that rule', async () => {
    const muted = await read();
    muted.mute(finding, TEXT);
    const other = 'the secret again';
    const again = createFinding({ ranges: rangesOf(other, 'secret') });
    expect(muted.isMuted(again, other)).toBe(true);
    expect(muted.isMuted({ ...again, rule: asRuleId('other') }, other)).toBe(false);
  });

  it('lets the rule speak about other words', async () => {
    const muted = await read();
    muted.mute(finding, TEXT);
    const text = 'secrets';
    expect(muted.isMuted(createFinding({ ranges: rangesOf(text, 'secrets') }), text)).toBe(false);
  });

  it('is remembered on the device, by rule and number and never by the words', async () => {
    const storage = createStorage();
    (await read(storage)).mute(finding, TEXT);
    expect(JSON.stringify(storage.content).toLowerCase()).not.toContain('a secret');
    expect(storage.content['muted']).toEqual({
      salt: 42,
      entries: [{ rule: 'secret', words: expect.any(Number) }],
    });
    expect((await read(storage)).isMuted(finding, TEXT)).toBe(true);
  });

  it('lasts as long as the page when nothing can be stored', async () => {
    const storage = createStorage();
    storage.failing = { get: new Error('no'), set: new Error('no') };
    const muted = await read(storage);
    muted.mute(finding, TEXT);
    expect(muted.isMuted(finding, TEXT)).toBe(true);
  });

  it('takes stored values of another form for nothing', async () => {
    for (const value of [null, 7, { salt: 'x', entries: [] }, { salt: 1, entries: [{ a: 1 }] }]) {
      const muted = await read(createStorage({ muted: value }));
      expect(muted.isMuted(finding, TEXT)).toBe(false);
    }
  });
});
