import { describe, expect, it } from 'vitest';

import { foldText } from '../../../src/rules/text/fold-text.ts';

/** The draft's own text behind a stretch of its plain text. */
function readBehind(draft: string, word: string): string {
  const folded = foldText(draft);
  const at = folded.plain.indexOf(word);
  const { start, end } = folded.toOriginal(at, at + word.length);
  return draft.slice(start, end);
}

describe('a range of the plain text', () => {
  it.each([
    ['a\u200bb\u200bc d', 'b', 'b'],
    ['a\u200bb\u200bc d', 'abc', 'a\u200bb\u200bc'],
    ['x\u{1d429}atient y', 'patient', '\u{1d429}atient'],
    ['e\u0301te\u0301', 't', 't'],
    ['e\u0301te\u0301', 'té', 'te\u0301'],
    ['e\u200b\u0301x', 'é', 'e\u200b\u0301'],
    ['\u0301x', 'x', 'x'],
    ['s\u0336\u0336e', 's', 's\u0336\u0336'],
    ['“so” – it’s', "it's", 'it’s'],
    ['🤫 ok 🤫 yes', 'yes', 'yes'],
  ])('of %j stands for what was written: %j is %j', (draft, word, written) => {
    expect(readBehind(draft, word)).toBe(written);
  });

  it('of nothing stays empty, in its place', () => {
    const { toOriginal } = foldText('a\u200bbc');
    expect(toOriginal(1, 1)).toEqual({ start: 2, end: 2 });
    expect(toOriginal(3, 3)).toEqual({ start: 4, end: 4 });
  });
});
