import { describe, expect, it } from 'vitest';

import { readStretches } from './structures.ts';

/** What a text reports of others. */
const reported = (text: string) => readStretches(text, 'reported-speech');

describe('reported speech', () => {
  it.each([
    ['A man told me I was a useless idiot.', ['me I was a useless idiot']],
    ['Someone shouted get back home at me today', ['get back home at me today']],
    ['She called me a stupid cow', ['me a stupid cow']],
    ['I was called a stupid cow', ['a stupid cow']],
    ['They have never been called lazy idiots', ['lazy idiots']],
    ['We have been told that we are lazy', ['that we are lazy']],
    ['he was like you people are lazy', ['you people are lazy']],
    ['My boss said we are lazy but I disagree', ['we are lazy']],
    ['He said I was lazy, I think he is an idiot', ['I was lazy']],
    ['They wrote that the food was cold. It was cold.', ['that the food was cold']],
  ])('%s', (text, stretches) => {
    expect(reported(text)).toEqual(stretches);
  });

  it.each([
    'I said you are an idiot',
    "I've always said that customers are idiots",
    "I'm not saying that customers are idiots",
    'I would never have said that customers are idiots',
    'Saying that customers are idiots helps nobody',
    'The ward is called the lazy one',
    'We told the idiots to leave',
    'The doctor called the office',
    'The doctor called me back on Friday',
    'She called me',
    'It was like a dream',
    'He was like a father to me',
    'That said, customers are idiots',
  ])('is not found in: %s', (text) => {
    expect(reported(text)).toEqual([]);
  });
});
