import { describe, expect, it } from 'vitest';

import { readAddedSites } from '../../src/messaging/added-sites.ts';
import { createStorage } from '../support/fake-edge.ts';

const SOCIAL = { host: 'social.example', adapter: 'mastodon' };

describe('the list that is stored', () => {
  it.each([
    ['nothing', undefined],
    ['no list', 'x'],
    ['other things', [3, null, { host: 'a' }]],
  ])('is empty when it is %s', async (_name, added) => {
    expect(await readAddedSites(createStorage({ added }))).toEqual([]);
  });

  it('leaves out a state that there is not', async () => {
    const added = [
      { ...SOCIAL, state: 'dancing' },
      { ...SOCIAL, state: 'waiting' },
    ];
    expect(await readAddedSites(createStorage({ added }))).toEqual([added[1]]);
  });
});
