import { describe, expect, it } from 'vitest';

import { BUILT_IN_VOCABULARY } from '../../../src/rules/detectors/built-in-vocabulary.ts';
import { OpenVocabulary } from '../../../src/rules/detectors/vocabulary.ts';

describe('an open vocabulary', () => {
  it('has its words as sets, made once', () => {
    const vocabulary = new OpenVocabulary(BUILT_IN_VOCABULARY);
    expect(vocabulary.names.given.has('agnieszka')).toBe(true);
    expect(vocabulary.names.others.has('monday')).toBe(true);
    expect(vocabulary.names).toBe(vocabulary.names);
    expect(vocabulary.mailboxes.has('pressoffice')).toBe(true);
    expect(vocabulary.mailboxes).toBe(vocabulary.mailboxes);
    expect(vocabulary.keyStarts).toBe(vocabulary.keyStarts);
    expect(vocabulary.streets.fronts.has('calle')).toBe(true);
    expect(vocabulary.streets).toBe(vocabulary.streets);
  });

  it('says which topic a compiled policy came without', () => {
    const vocabulary = new OpenVocabulary({});
    expect(() => vocabulary.names).toThrow('The compiled policy has no vocabulary of names.');
    expect(() => vocabulary.phones).toThrow('The compiled policy has no vocabulary of phones.');
    expect(() => vocabulary.cards).toThrow('The compiled policy has no vocabulary of cards.');
    expect(() => vocabulary.keyStarts).toThrow('The compiled policy has no vocabulary of tokens.');
    expect(() => vocabulary.streets).toThrow('no vocabulary of streets.');
    expect(() => vocabulary.mailboxes).toThrow('no vocabulary of mailboxes.');
  });
});

describe('the built-in words of names', () => {
  const { names } = BUILT_IN_VOCABULARY;

  // The others are patterns.
  const lists = Object.entries(names).filter(([name]) => !/^person|Before$|After$/.test(name));

  it.each(lists)('of %s are lower case, one blank apart', (_, words) => {
    expect(words).toBe(words.toLowerCase());
    expect(words.split(' ')).not.toContain('');
    expect(words.trim()).toBe(words);
  });
});
