import { describe, expect, it } from 'vitest';

import { addressOf } from '../../src/adapters/address-of.ts';
import { EVIDENCE } from '../../src/adapters/evidence.ts';
import { ADAPTERS, PRACTICE_ADAPTERS } from '../../src/adapters/index.ts';
import { findAdapter, pickAdapter } from '../../src/adapters/pick-adapter.ts';
import { SITE_BOXES } from '../../src/shared/site-boxes.ts';

describe('pickAdapter', () => {
  it.each([
    ['https://x.com/home', 'x'],
    ['https://www.linkedin.com/feed/', 'linkedin'],
    ['https://mastodon.social/publish', 'mastodon'],
    ['https://www.facebook.com/groups/1', 'facebook'],
    ['https://www.nhs.uk/services/gp', 'nhs-uk'],
    ['https://old.reddit.com/r/nhs', 'reddit'],
    ['https://bsky.app/', 'bluesky'],
    ['https://www.threads.com/', 'threads'],
    ['https://news.ycombinator.com/item?id=1', 'hacker-news'],
    ['https://www.instagram.com/', 'instagram'],
    ['https://www.google.com/maps/place/x', 'google-maps'],
    ['https://stackoverflow.com/questions/1', 'stack-overflow'],
    ['https://cooking.stackexchange.com/q/1', 'stack-overflow'],
    ['http://127.0.0.1:4173/index.html', 'practice'],
  ])('knows %s as %s', (address, id) => {
    expect(pickAdapter(address)?.id).toBe(id);
  });

  it.each([
    'https://x.com.evil.example/',
    'https://evilx.com/',
    'http://x.com/home',
    'https://evilstackoverflow.com/',
    'https://example.com/',
    'about:blank',
    'null/',
  ])('does not know %s', (address) => {
    expect(pickAdapter(address)).toBeUndefined();
  });
});

describe('addressOf', () => {
  it('lets a frame without a host speak for the origin that made it', () => {
    expect(addressOf({ location: { href: 'about:blank' }, origin: 'https://x.com' })).toBe(
      'https://x.com/',
    );
    expect(addressOf({ location: { href: 'https://x.com/home' }, origin: 'https://x.com' })).toBe(
      'https://x.com/home',
    );
  });
});

describe('evidence', () => {
  it('stands beside every box of every site, with a date and where it is from', () => {
    for (const { id, boxes } of ADAPTERS) {
      const evidence = EVIDENCE[id] ?? {};
      expect(Object.keys(evidence).sort(), id).toEqual(boxes.map(({ name }) => name).sort());
      for (const { source, seen } of Object.values(evidence)) {
        expect(source.length, id).toBeGreaterThan(10);
        expect(seen, id).toMatch(/^20\d\d(-\d\d){0,2}$/);
      }
    }
  });
});

describe('the adapter of an added host', () => {
  it.each([...ADAPTERS.map(({ id }) => id), 'generic'])('is found by its name %s', (id) => {
    expect(findAdapter(id)?.id).toBe(id);
  });

  it.each([undefined, 'practice', 'constructor', ''])('is none for %s', (id) => {
    expect(findAdapter(id)).toBeUndefined();
  });
});

describe('adapters', () => {
  const all = [...ADAPTERS, ...PRACTICE_ADAPTERS];

  it('have ids and hosts of their own', () => {
    const ids = all.map(({ id }) => id);
    const hosts = all.flatMap(({ matches }) => matches);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(hosts).size).toBe(hosts.length);
  });

  it('are called in policies as they are called here, box by box', () => {
    expect(SITE_BOXES).toEqual(
      Object.fromEntries(ADAPTERS.map(({ id, boxes }) => [id, boxes.map(({ name }) => name)])),
    );
  });

  it('name whole hosts: browsers take no path for scripts in frames without an address', () => {
    for (const pattern of all.flatMap(({ matches }) => matches)) {
      expect(pattern).toMatch(/^https?:\/\/[^/]+\/\*$/);
    }
  });

  it('reach the practice page in the practice copy only', () => {
    expect(ADAPTERS.map(({ id }) => id)).not.toContain('practice');
  });

  it('have boxes of every other site on the practice page', () => {
    const known = ['x', 'linkedin', 'mastodon', 'facebook', 'nhs-uk'];
    const boxes = known.flatMap((name) => ADAPTERS.find(({ id }) => id === name)?.boxes ?? []);
    expect(PRACTICE_ADAPTERS.flatMap((each) => each.boxes)).toEqual(boxes);
  });
});
