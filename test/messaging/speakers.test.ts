import { describe, expect, it } from 'vitest';

import {
  asHandle,
  findSpeaker,
  forgetSpeaker,
  readSpeakers,
  rememberSpeaker,
  type Speaker,
} from '../../src/messaging/speakers.ts';
import { createStorage } from '../support/fake-edge.ts';

const ANN: Speaker = { site: 'x', siteName: 'X', handle: '@Ann', account: 'professional' };
const ALL_OF_X: Speaker = { site: 'x', siteName: 'x.com', account: 'brand' };

describe('what a person has said of themselves', () => {
  it('is kept by handle, whatever its case, and a new answer takes the place of the old', async () => {
    const storage = createStorage();
    await rememberSpeaker(storage, ANN);
    await rememberSpeaker(storage, { ...ANN, handle: '@ann', account: 'creator' });
    const list = await readSpeakers(storage);
    expect(list).toHaveLength(1);
    expect(findSpeaker(list, 'x', '@ANN')).toBe('creator');
  });

  it('holds for no other handle and no other site', () => {
    expect(findSpeaker([ANN], 'x', '@bob')).toBeUndefined();
    expect(findSpeaker([ANN], 'mastodon', '@ann')).toBeUndefined();
    expect(findSpeaker([ANN], 'x', undefined)).toBeUndefined();
  });

  it('holds for all of a site where it was said of the site, unless a handle has its own', () => {
    expect(findSpeaker([ALL_OF_X, ANN], 'x', '@bob')).toBe('brand');
    expect(findSpeaker([ALL_OF_X, ANN], 'x', undefined)).toBe('brand');
    expect(findSpeaker([ALL_OF_X, ANN], 'x', '@ann')).toBe('professional');
  });

  it('is forgotten one by one', async () => {
    const storage = createStorage();
    await rememberSpeaker(storage, ALL_OF_X);
    await rememberSpeaker(storage, ANN);
    await forgetSpeaker(storage, ALL_OF_X);
    expect(await readSpeakers(storage)).toEqual([ANN]);
  });

  it('makes room for new answers when the list is long', async () => {
    const list = Array.from({ length: 100 }, (_, index) => ({ ...ANN, handle: `@ann${index}` }));
    const storage = createStorage({ speakers: list });
    await rememberSpeaker(storage, ANN);
    const kept = await readSpeakers(storage);
    expect(kept).toHaveLength(100);
    expect(findSpeaker(kept, 'x', '@ann0')).toBeUndefined();
    expect(findSpeaker(kept, 'x', '@ann')).toBe('professional');
  });

  it.each([
    'brand',
    null,
    {},
    [null],
    [{ ...ANN, account: 'owner' }],
    [{ ...ANN, handle: 3 }],
    [{ ...ANN, site: '' }],
    [{ ...ANN, handle: 'a'.repeat(101) }],
    [{ account: 'brand' }],
  ])('is unknown where %j is stored', async (speakers) => {
    expect(await readSpeakers(createStorage({ speakers }))).toEqual([]);
  });

  it('keeps what is right beside what is broken', async () => {
    expect(await readSpeakers(createStorage({ speakers: [7, ANN] }))).toEqual([ANN]);
  });

  it('takes no long text of a page for a handle', () => {
    expect(asHandle('@ann')).toBe('@ann');
    expect(asHandle('a'.repeat(101))).toBeUndefined();
    expect(asHandle(undefined)).toBeUndefined();
  });
});
