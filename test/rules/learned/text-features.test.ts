import { describe, expect, it } from 'vitest';

import { listKeys } from './create-models.ts';

describe('the text features of a draft', () => {
  it('are its words, its pairs and the beginnings of its longer words', () => {
    expect(listKeys('two cats')).toHaveLength(3);
    expect(listKeys('discharged')).toHaveLength(2);
    expect(listKeys('')).toEqual([]);
  });

  it('are the same in any case, with any apostrophe and with invisible characters', () => {
    expect(listKeys('DON’T Wor\u200bry about Patients')).toEqual(
      listKeys("don't worry about patients"),
    );
  });

  it('tell pairs by their order', () => {
    const [, , pair] = listKeys('dog bites');
    const [, , turned] = listKeys('bites dog');
    expect(pair).not.toBe(turned);
  });

  it('share the beginning of words of one family', () => {
    const shared = new Set(listKeys('discharged'));
    expect(listKeys('discharging').filter((key) => shared.has(key))).toHaveLength(1);
  });

  it('know a number by its length alone', () => {
    expect(listKeys('41')).toEqual(listKeys('87'));
    expect(listKeys('41')).not.toEqual(listKeys('412'));
  });

  it('know an address as an address, whichever it is', () => {
    expect(listKeys('see https://one.example/a/b')).toEqual(listKeys('see https://two.example'));
    expect(listKeys('https://one.example')).toHaveLength(1);
  });

  it('are unsigned 32-bit integers that models can rely on: another reading needs new training', () => {
    const keys = listKeys('Our 3 patients went home happy');
    expect(keys.every((key) => Number.isInteger(key) && key >= 0 && key < 2 ** 32)).toBe(true);
    expect(keys).toMatchInlineSnapshot(`
      [
        2837066553,
        3941625751,
        1020056050,
        607543767,
        932916943,
        1060080055,
        3636055843,
        3833075477,
        3536372366,
        3881791267,
        2575709521,
        3181242273,
      ]
    `);
  });
});
