import { describe, expect, it } from 'vitest';

import { foldText } from '../../../src/rules/text/fold-text.ts';
import { HOMOGLYPHS } from '../../../src/rules/text/homoglyphs.ts';
import { makeHomoglyphTable } from './homoglyph-table.ts';

describe('foldText', () => {
  it.each([
    ['plain English', 'plain English'],
    ['it\u2019s \u201cfine\u201d', 'it\'s "fine"'],
    ['a\u00a0b\u2003c', 'a b c'],
    ['pa\u200b\u00adtient', 'patient'],
    ['\uff30\uff21\uff39', 'PAY'],
    ['e\ufb03cient', 'efficient'],
    ['cafe\u0301', 'café'],
    ['s\u0336e\u0336cret', 'secret'],
    ['\u0430\u0435\u043e', 'aeo'],
    ['\u0661\u0662\u0663', '123'],
    ['4\ufe0f\u20e3', '4'],
    ['burn modern 1I l0O', 'burn modern 1I l0O'],
    ['\u0417\u0430\u0439', '\u0417a\u0439'],
    ['Pepsi™ ½', 'Pepsi™ ½'],
    ['🤫\ud83d', '🤫\ud83d'],
  ])('reads %j as %j', (text, plain) => {
    expect(foldText(text).plain).toBe(plain);
  });

  it('maps a range back over what was left out or written as several', () => {
    const folded = foldText('x\u200be\ufb03y');
    expect(folded.plain).toBe('xeffiy');
    expect(folded.toOriginal(1, 2)).toEqual({ start: 2, end: 3 });
    expect(folded.toOriginal(2, 5)).toEqual({ start: 3, end: 4 });
    expect(folded.toOriginal(5, 6)).toEqual({ start: 4, end: 5 });
  });
});

describe('homoglyphs', () => {
  it('are what the Unicode data gives', () => {
    expect(HOMOGLYPHS).toEqual(Object.fromEntries(makeHomoglyphTable()));
  });

  it('fold in their forms as they do themselves', () => {
    // Small capital-like, superscript and mathematical forms of `α`, `о` and `ı`.
    expect(foldText('\u03b1\u1d45\u{1d6c2} \u043e\u{1e03c} \u0131\u{1d6a4}').plain).toBe(
      'aaa oo ii',
    );
  });
});

describe('digits', () => {
  it.each([
    ['\u0660\u0664\u0669', '049'],
    ['\u0966\u096b\u096f', '059'],
    // Two tens of digits in a row, and five.
    ['\u{116d0}\u{116d9}\u{116da}\u{116e3}', '0909'],
    ['\u{1d7ce}\u{1d7d8}\u{1d7ff}', '009'],
  ])('of any script count as their value: %s', (written, value) => {
    expect(foldText(written).plain).toBe(value);
  });
});
