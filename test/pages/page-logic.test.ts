import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { StoredCoverage } from '../../src/messaging/stored.ts';
import { findSiteState } from '../../src/pages/popup/find-site-state.ts';
import { formatTime } from '../../src/pages/status/format-time.ts';
import { markText } from '../../src/pages/status/mark-text.ts';
import { writeSettingValue } from '../../src/pages/status/write-setting-value.ts';
import { formatSoon, formatUntil } from '../../src/panel/format-until.ts';

/** The parts as one string, with marks in brackets. */
function show(text: string, ranges: readonly (readonly [number, number])[]): string {
  return markText(
    text,
    ranges.map(([start, end]) => ({ start, end })),
  )
    .map((part) => (part.isMarked ? `[${part.text}]` : part.text))
    .join('');
}

describe('a marked text', () => {
  test.each([
    ['nothing marked', [], 'abcdef'],
    ['a middle', [[2, 4]], 'ab[cd]ef'],
    [
      'both ends',
      [
        [0, 1],
        [5, 6],
      ],
      '[a]bcde[f]',
    ],
    [
      'ranges out of order',
      [
        [4, 5],
        [1, 2],
      ],
      'a[b]cd[e]f',
    ],
    [
      'ranges that overlap',
      [
        [1, 4],
        [2, 5],
      ],
      'a[bcd][e]f',
    ],
    [
      'a range inside another',
      [
        [1, 5],
        [2, 3],
      ],
      'a[bcde]f',
    ],
    [
      'empty and repeated ranges',
      [
        [3, 3],
        [1, 2],
        [1, 2],
      ],
      'a[b]cdef',
    ],
  ] as const)('shows %s', (_name, ranges, shown) => {
    expect(show('abcdef', ranges)).toBe(shown);
  });

  test('is the whole text, whatever the ranges', () => {
    const place = fc.nat(40);
    fc.assert(
      fc.property(
        fc.string(),
        fc.array(fc.record({ start: place, end: place })),
        (text, ranges) => {
          const parts = markText(text, ranges).map((part) => part.text);
          expect(parts.join('')).toBe(text);
        },
      ),
    );
  });
});

describe('what the popup can say of a tab', () => {
  const seen = (overrides: Partial<StoredCoverage>): StoredCoverage => ({
    adapter: 'x',
    site: 'x.com',
    state: 'watching',
    at: 1,
    ...overrides,
  });

  test.each([undefined, 'about:blank', 'chrome://extensions', 'not an address'])(
    'is nothing for the address %s',
    (address) => {
      expect(findSiteState(address, [seen({})])).toEqual({ kind: 'not-covered' });
    },
  );

  test('is that it waits, for a site on the list where nothing was written yet', () => {
    const state = findSiteState('https://www.linkedin.com/feed', [seen({})]);
    expect(state).toEqual({ kind: 'not-used-yet', site: 'www.linkedin.com' });
  });

  test('is the newest report of the site', () => {
    const newest = seen({ adapter: 'generic', state: 'failing', at: 9 });
    const state = findSiteState('https://x.com/home', [seen({}), newest, seen({ at: 5 })]);
    expect(state).toEqual({ kind: 'known', coverage: newest });
  });
});

describe('a moment', () => {
  test('is written as a reader of the language writes it', () => {
    expect(formatTime(Date.UTC(2026, 10, 22, 12), 'de')).toMatch(/^22\.11\.2026/u);
  });

  test('is written in English as in Britain: the day first, and the hour from 0 to 23', () => {
    const moment = new Date(2026, 10, 22, 9).getTime();
    expect(formatTime(moment, 'en')).toBe('22 Nov 2026, 09:00');
    expect(formatSoon(moment, moment, 'en')).toBe('09:00');
    expect(formatUntil(moment, moment, 'en')).toBe('09:00');
  });

  test('is written in some way for a language tag that makes no sense', () => {
    expect(formatTime(Date.UTC(2026, 10, 22, 12), '??')).toMatch(/2026/u);
  });
});

describe('writeSettingValue', () => {
  test.each([
    ['https://policy.example/p.json', 'https://policy.example/p.json'],
    [15, '15'],
    [{ hints: false }, '{"hints":false}'],
    ['forepost: 1\nid: meadowbank', undefined],
    ['x'.repeat(121), undefined],
  ])('writes %j as %j', (value, written) => {
    expect(writeSettingValue(value)).toBe(written);
  });
});
