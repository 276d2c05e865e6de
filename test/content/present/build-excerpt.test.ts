import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { buildExcerpt } from '../../../src/content/present/build-excerpt.ts';
import { rangesOf } from '../support/create-finding.ts';

/** Matches half of a character of two units; not "💙". */
const LONE_SURROGATE = /\p{Surrogate}/u;

/** The excerpt of words as one line, marks in brackets. */
function excerptOf(draft: string, ...words: readonly string[]): string {
  const ranges = words.flatMap((word) => rangesOf(draft, word)).sort((a, b) => a.start - b.start);
  return buildExcerpt(draft, ranges)
    .map(({ text, isMarked }) => (isMarked ? `[${text}]` : text))
    .join('');
}

describe('buildExcerpt', () => {
  it('shows a short draft whole', () => {
    expect(excerptOf('He lies in bay 4.', 'bay 4')).toBe('He lies in [bay 4].');
  });

  it('cuts a long draft at words and says where', () => {
    const draft = `${'before '.repeat(20)}bay 4${' after'.repeat(20)}`;
    expect(excerptOf(draft, 'bay 4')).toBe(
      '…before before before [bay 4] after after after after…',
    );
  });

  it('joins marks that stand close together', () => {
    expect(excerptOf('In bay 4 he used to read the news.', 'bay 4', 'news')).toBe(
      'In [bay 4] he used to read the [news].',
    );
  });

  it('leaves out what stands between marks that are far apart', () => {
    const draft = `In bay 4 ${'and so on '.repeat(20)}he read the news.`;
    expect(excerptOf(draft, 'bay 4', 'news')).toMatch(
      /^In \[bay 4\] (and|so|on| )+ … .{1,24}\[news\]\.$/,
    );
  });

  it('has nothing to show for a finding about the whole post', () => {
    expect(buildExcerpt('Any draft', [])).toEqual([]);
  });

  it('never cuts a character of two units in half', () => {
    const draft = `${'💙'.repeat(60)}bay 4${'💙'.repeat(60)}`;
    const text = excerptOf(draft, 'bay 4');
    expect(text).not.toMatch(LONE_SURROGATE);
  });

  it('quotes marked words exactly, for any draft and ranges', () => {
    const cut = fc.tuple(fc.string({ maxLength: 300 }), fc.array(fc.nat(300), { maxLength: 12 }));
    fc.assert(
      fc.property(cut, ([draft, cuts]) => {
        const points = [...new Set(cuts.map((at) => Math.min(at, draft.length)))].sort(
          (a, b) => a - b,
        );
        const ranges = points.flatMap((start, index) => {
          const end = points[index + 1];
          return index % 2 === 0 && end !== undefined ? [{ start, end }] : [];
        });
        const marked = buildExcerpt(draft, ranges).filter(({ isMarked }) => isMarked);
        marked.forEach(({ text }, index) => {
          const range = ranges[index];
          expect(text).toBe(draft.slice(range?.start, range?.end));
        });
        expect(marked.length > 0).toBe(ranges.length > 0);
      }),
    );
  });
});
