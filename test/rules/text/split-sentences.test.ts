import { expect, it } from 'vitest';

import { splitSentences } from '../../../src/rules/text/split-sentences.ts';

/** The sentences of a text, without blanks around them. */
function split(text: string): string[] {
  const starts = splitSentences(text).sentences;
  return starts
    .map((start, at) => text.slice(start, starts[at + 1]).trim())
    .filter((sentence) => sentence !== '');
}

it.each([
  ['One. Two! Three? Four', ['One.', 'Two!', 'Three?', 'Four']],
  ['Dr. Ellis said hi. Then left.', ['Dr. Ellis said hi.', 'Then left.']],
  ['Tea, e.g. green tea. Nice', ['Tea, e.g. green tea.', 'Nice']],
  ['Up 4.5 to 5.6 today', ['Up 4.5 to 5.6 today']],
  ['He is in bay 4. She died.', ['He is in bay 4.', 'She died.']],
  ['see no. 4 there', ['see no. 4 there']],
  ['J. Smith came', ['J. Smith came']],
  ['at 5 p.m. today', ['at 5 p.m. today']],
  ['well... maybe', ['well... maybe']],
  ['"Stop." He left', ['"Stop."', 'He left']],
  ['First line\nSecond line', ['First line', 'Second line']],
  ['wrapped in the\nmiddle of it', ['wrapped in the\nmiddle of it']],
])('splits %j', (text, sentences) => {
  expect(split(text)).toEqual(sentences);
});

it('begins a paragraph after a blank line only', () => {
  expect(splitSentences('a\nb\n \nc').paragraphs).toEqual([0, 6]);
});
