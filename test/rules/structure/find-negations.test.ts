import { describe, expect, it } from 'vitest';

import { readStretches } from './structures.ts';

/** What a text denies. */
const denied = (text: string) => readStretches(text, 'negation');

describe('negations', () => {
  it.each([
    ['This is not sponsored.', ['sponsored']],
    ["It isn't an ad, I paid for it", ['an ad']],
    ['It isn’t an ad', ['an ad']],
    ['It isnt an ad', ['an ad']],
    ['We never promise returns; we explain risks', ['promise returns']],
    ['Nothing here confirms that he was a patient.', ['here confirms that he was a patient']],
    ['We no longer accept gifts', ['longer accept gifts']],
    ['I cannot say whether we are merging', ['say whether we are merging']],
    ['made without any payment from the brand', ['any payment from the brand']],
    ['No guaranteed returns, ever', ['guaranteed returns']],
    ["I can't say, but the merger is on", ['say']],
    ['not a doctor, nurse or porter', ['a doctor, nurse or porter']],
    ['We do not sell or share it and we answer within a day', ['sell or share it']],
  ])('%s', (text, stretches) => {
    expect(denied(text)).toEqual(stretches);
  });

  it.each([
    'Not only is the merger on, it is signed',
    'No doubt the merger is on',
    "We can't wait to announce the merger",
    "I've never been happier to announce a merger",
    "We couldn't be prouder of the merger",
    "Don't forget the merger on Friday",
    "Isn't it great that we are merging",
    "Why don't we merge",
    'No 5 is being sold',
    'We know nothing',
  ])('deny nothing in: %s', (text) => {
    expect(denied(text)).toEqual([]);
  });

  it('reach the end of their sentence at most', () => {
    expect(denied('This is not\nAn ad. It is not')).toEqual([]);
  });

  it('reach no further than a dozen words', () => {
    const words = Array.from({ length: 20 }, (_, index) => `w${index}`);
    expect(denied(`not ${words.join(' ')}`)).toEqual([words.slice(0, 12).join(' ')]);
  });
});
