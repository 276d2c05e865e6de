import { describe, expect, it } from 'vitest';

import { alignColumns, countNoun } from '../../../src/cli/policy/align-columns.ts';
import { quoteText } from '../../../src/cli/policy/quote-text.ts';

describe('columns', () => {
  it('begin at the same place, without blanks at the end of a line', () => {
    expect(alignColumns([['a', 'bcd', 'x'], ['ab', 'c', ''], ['']])).toBe('a   bcd  x\nab  c\n');
  });
});

describe('a count', () => {
  it('agrees with its noun', () => {
    expect([countNoun(0, 'post'), countNoun(1, 'post')]).toEqual(['0 posts', '1 post']);
  });
});

describe('a quoted post', () => {
  it('stands on one line and cannot act on a terminal', () => {
    expect(quoteText('a\r\n\u001b[2Jb\u202ec')).toBe('a [2Jb c');
  });

  it('is shortened between characters', () => {
    expect(quoteText('🙂'.repeat(101))).toBe(`${'🙂'.repeat(100)}…`);
    expect(quoteText('🙂'.repeat(100))).toBe('🙂'.repeat(100));
  });
});
