import { describe, expect, it } from 'vitest';

import { SettledWords } from '../../../src/content/hold/settled-words.ts';
import { createFinding, rangesOf } from '../support/create-finding.ts';

/** The finding of one word in a text. */
function findWord(text: string, word = 'secret') {
  return createFinding({ ranges: rangesOf(text, word) });
}

describe('SettledWords', () => {
  it('does not ask twice about the same words, wherever they have moved to', () => {
    const settled = new SettledWords();
    settled.settle([findWord('a secret')], 'a secret');
    const moved = 'now this is a secret';
    expect(settled.unsettled([findWord(moved)], moved)).toEqual([]);
  });

  it('asks about words that have joined them', () => {
    const settled = new SettledWords();
    settled.settle([findWord('a secret')], 'a secret');
    const more = 'a secret and a secret';
    expect(settled.unsettled([findWord(more)], more)).toHaveLength(1);
  });

  it('asks again about the whole post once any of it has changed', () => {
    const settled = new SettledWords();
    const whole = createFinding();
    settled.settle([whole], 'great day');
    expect(settled.unsettled([whole], 'great day')).toEqual([]);
    expect(settled.unsettled([whole], 'great days')).toEqual([whole]);
  });

  it('never settles a rule that blocks', () => {
    const settled = new SettledWords();
    const blocked = createFinding({ action: 'block' });
    settled.settle([blocked], 'text');
    expect(settled.unsettled([blocked], 'text')).toEqual([blocked]);
  });

  it('lets findings that do not hold pass unasked', () => {
    const hints = [createFinding({ action: 'hint' }), createFinding({ action: 'audit' })];
    expect(new SettledWords().unsettled(hints, 'text')).toEqual([]);
  });

  it('asks again about words that were taken out and written anew', () => {
    const settled = new SettledWords();
    settled.settle([findWord('a secret')], 'a secret');
    settled.keepOnly([], 'a ');
    expect(settled.isEmpty).toBe(true);
    expect(settled.unsettled([findWord('a secret')], 'a secret')).toHaveLength(1);
  });

  it('forgets everything with the draft', () => {
    const settled = new SettledWords();
    settled.settle([findWord('a secret')], 'a secret');
    settled.clear();
    expect(settled.isEmpty).toBe(true);
  });
});
