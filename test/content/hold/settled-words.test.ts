import { describe, expect, it } from 'vitest';

import { SettledWords } from '../../../src/content/hold/settled-words.ts';
import { asClauseId, asRuleId } from '../../../src/shared/ids.ts';
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

  it('asks again about such words while the rest of what was decided on stays', () => {
    const settled = new SettledWords();
    const both = 'a secret for Ann';
    settled.settle([findWord(both), findWord(both, 'Ann')], both);
    settled.keepOnly([findWord('a secret')], 'a secret');
    expect(settled.unsettled([findWord(both)], both)).toEqual([]);
    expect(settled.unsettled([findWord(both, 'Ann')], both)).toHaveLength(1);
  });

  it('does not ask when another rule of the clause, or other marks, speak of words that were there', () => {
    const settled = new SettledWords();
    settled.settle([findWord('a secret plan')], 'a secret plan');
    const text = 'a secret plan, honestly';
    const shifted = createFinding({
      rule: asRuleId('another'),
      ranges: rangesOf(text, 'secret plan'),
    });
    expect(settled.unsettled([shifted], text)).toEqual([]);
  });

  it('asks when another clause speaks, or the same one more gravely', () => {
    const settled = new SettledWords();
    const text = 'a secret';
    settled.settle([findWord(text)], text);
    const other = { ...findWord(text), clause: asClauseId('another') };
    const graver = { ...findWord(text), severity: 'critical' as const };
    expect(settled.unsettled([other, graver], text)).toEqual([other, graver]);
    settled.settle([findWord(text), graver, findWord(text)], text);
    expect(settled.unsettled([graver], text)).toEqual([]);
  });

  it('forgets everything with the draft', () => {
    const settled = new SettledWords();
    settled.settle([findWord('a secret')], 'a secret');
    settled.clear();
    expect(settled.isEmpty).toBe(true);
  });
});
