import { describe, expect, it } from 'vitest';

import {
  applyReplacement,
  replaceBySuggestion,
} from '../../../src/rules/suggest/replace-by-suggestion.ts';
import type { SuggestionPlace } from '../../../src/rules/suggest/suggestion.ts';

/** A draft after a suggestion; the words in brackets are marked. */
function takeUp(marked: string, place: SuggestionPlace, text: string): string | undefined {
  const ranges = [...marked.matchAll(/\[(.*?)\]/g)].map(({ index, 1: words = '' }, at) => {
    const start = index - 2 * at;
    return { start, end: start + words.length };
  });
  const draft = marked.replaceAll(/[[\]]/g, '');
  const change = replaceBySuggestion(draft, ranges, { place, text });
  return change && applyReplacement(draft, change);
}

describe('replaceBySuggestion', () => {
  it.each([
    ['start', 'These boots!', 'Ad:', 'Ad: These boots!'],
    ['start', ' These boots!', 'Ad:', 'Ad: These boots!'],
    ['start', 'These boots!', 'Ad: ', 'Ad: These boots!'],
    ['end', 'The budget is a joke', '(Views my own.)', 'The budget is a joke (Views my own.)'],
    ['end', 'A joke! \n', '(Views my own.)', 'A joke! (Views my own.) \n'],
    ['post', 'We [won] it', 'No comment.', 'No comment.'],
    ['words', 'Call [07700 900731] or [a@b.example]!', 'x', 'Call x or x!'],
    ['words', 'The [best] of [all]', 'perhaps {marked}', 'The perhaps best of perhaps all'],
    ['words', 'Costs [$& and $1]', 'about {marked}', 'Costs about $& and $1'],
  ] as const)('writes at its place: %s of "%s"', (place, draft, text, after) => {
    expect(takeUp(draft, place, text)).toBe(after);
  });

  it('has nothing to offer in place of words where none are marked', () => {
    expect(takeUp('A whole post', 'words', '[removed]')).toBeUndefined();
  });

  it('changes one stretch, from the first marked words to the last', () => {
    const ranges = [
      { start: 2, end: 3 },
      { start: 6, end: 7 },
    ];
    expect(replaceBySuggestion('a b c d e', ranges, { place: 'words', text: 'x' })).toEqual({
      start: 2,
      end: 7,
      text: 'x c x',
    });
  });
});
