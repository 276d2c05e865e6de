import { describe, expect, it } from 'vitest';

import { readStretches } from './structures.ts';

/** What a text only supposes. */
const supposed = (text: string) => readStretches(text, 'hypothetical');

describe('hypotheticals', () => {
  it.each([
    ['If someone promises guaranteed returns, run.', ['someone promises guaranteed returns']],
    ['Run if someone promises guaranteed returns', ['someone promises guaranteed returns']],
    ['Anyone who shares a password loses access', ['shares a password loses access']],
    ['When people share a password, we notice', ['people share a password']],
    ['Take a photo in case the door is open', ['the door is open']],
    ['Should you share a password then call us', ['you share a password']],
    ['Imagine the merger falls through!', ['the merger falls through']],
  ])('%s', (text, stretches) => {
    expect(supposed(text)).toEqual(stretches);
  });

  it.each([
    'When I shared the password, nobody noticed',
    'You should know that we merge on Friday',
    'In that case we merge on Friday',
    'The nurse who shared it is here',
    'Is it over? If. We merge.',
  ])('are not found in: %s', (text) => {
    expect(supposed(text)).toEqual([]);
  });
});
