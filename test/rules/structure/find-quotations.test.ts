import { describe, expect, it } from 'vitest';

import { readStretches } from './structures.ts';

/** What stands in quotation in a text. */
const quoted = (text: string) => readStretches(text, 'quotation');

describe('quotations', () => {
  it.each([
    ['straight marks', 'He wrote "you are all useless" and left', ['you are all useless']],
    ['curly marks', 'He wrote “you are all useless” and left', ['you are all useless']],
    ['single marks', "She said 'get out of here' to us", ['get out of here']],
    ['German marks', 'Er sagte „das ist mein Haus“ laut', ['das ist mein Haus']],
    ['guillemets', 'Il dit «vous êtes tous nuls» hier', ['vous êtes tous nuls']],
    ['corner brackets', '他说 「one two three four」 ok', ['one two three four']],
    ['marks at both ends of the post', '"we never close early"', ['we never close early']],
    ['a stop inside the marks', 'They said "we are closing down." Fine.', ['we are closing down.']],
    ['two quotations', '"one two three" and "four five six"', ['one two three', 'four five six']],
    ['a bracket before the mark', '(“one two three”)', ['one two three']],
  ])('are found between %s', (_, text, stretches) => {
    expect(quoted(text)).toEqual(stretches);
  });

  it('are found inside other quotations as part of them', () => {
    expect(quoted('"he said \'get out of here\' to me"')).toEqual([
      "he said 'get out of here' to me",
    ]);
  });

  it('are whole lines that start with a mark, as in e-mail', () => {
    expect(quoted('> you are all useless\nI disagree')).toEqual(['> you are all useless']);
    expect(quoted('Is 5 > 4 in all cases?')).toEqual([]);
  });

  it.each([
    ['a single word at arm’s length', 'our "amazing" boss'],
    ['a title of two words', 'I read "Bleak House" again'],
    ['apostrophes', "the nurses' rota isn't the porters' problem, is it"],
    ['words without their first letters', "'twas the night, tell 'em all about rock 'n roll"],
    ['a decade', "back in the '80s we had no such rules, the '90s neither"],
    ['inches', 'a 6" pipe and a 7" pipe here'],
    ['a mark that never closes', 'He wrote "you are all useless and left'],
    ['a mark that closes in another paragraph', 'He wrote "you are\n\nall useless" and left'],
  ])('are not made by %s', (_, text) => {
    expect(quoted(text)).toEqual([]);
  });

  it('begin at the nearest mark when an earlier one never closed', () => {
    expect(quoted('an "odd mark here and "a real quotation here"')).toEqual([
      'a real quotation here',
    ]);
  });
});
