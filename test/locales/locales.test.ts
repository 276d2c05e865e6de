import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { countPhrase } from '../../src/panel/count-phrase.ts';
import { translateWith } from '../../src/shared/strings.ts';
import { LOCALES } from './read-locales.ts';

const { en: english = {} } = LOCALES;
const PLURAL = /_(?:zero|one|two|few|many|other)$/;

/** Numbers that together ask for every plural form that whole numbers have. */
const NUMBERS = Array.from({ length: 201 }, (_value, number) => number);

/** Keys that are looked up with a number, without their plural form. */
const counted = [
  ...new Set(
    Object.keys(english)
      .filter((key) => PLURAL.test(key))
      .map((key) => key.replace(PLURAL, '')),
  ),
];

/** The keys that a language must have: those of English, in the plural forms that it has. */
function keysFor(tag: string): readonly string[] {
  const rules = new Intl.PluralRules(tag);
  const forms = new Set(['other', ...NUMBERS.map((number) => rules.select(number))]);
  return [
    ...Object.keys(english).filter((key) => !PLURAL.test(key)),
    ...counted.flatMap((key) => [...forms].map((form) => `${key}_${form}`)),
  ];
}

/** Which substitutions a string has, each as often as it has it. */
function placeholdersIn(text = ''): readonly string[] {
  return [...text.matchAll(/\$\d/g)].map(([sign]) => sign).sort();
}

it('Forepost speaks six languages', () => {
  expect(Object.keys(LOCALES).sort()).toEqual(['cy', 'de', 'en', 'es', 'fr', 'pl']);
});

describe.each(Object.entries(LOCALES))('the strings in %s', (tag, strings) => {
  it('are all there, in every plural form of the language, and no others', () => {
    expect(Object.keys(strings).sort()).toEqual([...keysFor(tag)].sort());
  });

  it('have the substitutions that English has', () => {
    const different = Object.entries(strings).filter(([key, text]) => {
      const source = english[key] ?? english[key.replace(PLURAL, '_other')];
      return placeholdersIn(text).join() !== placeholdersIn(source).join();
    });
    expect(different).toEqual([]);
  });

  it('name their language and its direction', () => {
    expect(strings['locale']).toBe(tag);
    expect(strings['direction']).toBe('ltr');
  });

  it('say something, without blanks at the ends of a line that is read alone', () => {
    const untidy = Object.entries(strings).filter(
      ([key, text]) => text.trim() === '' || (key !== 'askQuestion' && text.trim() !== text),
    );
    expect(untidy).toEqual([]);
  });

  it('describe the extension within what stores allow', () => {
    expect(strings['description']?.length).toBeLessThanOrEqual(132);
  });

  it.each(counted)('have a phrase with its number for each count: %s', (key) => {
    const translate = translateWith(strings);
    const bare = NUMBERS.filter(
      (number) => !countPhrase(translate, key, number).includes(number.toLocaleString(tag)),
    );
    expect(bare).toEqual([]);
  });
});

describe.each(Object.entries(LOCALES).filter(([tag]) => tag !== 'en'))(
  'the translation into %s',
  (_tag, strings) => {
    it('is one: hardly anything is as it is in English', () => {
      const same = Object.keys(english).filter((key) => strings[key] === english[key]);
      expect(same.length).toBeLessThanOrEqual(Object.keys(english).length * 0.06);
    });
  },
);

describe('strings of the interface', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => [file, readFileSync(`src/${file}`, 'utf8')] as const);

  // Must match `${translate('a')} b` and `translate('a') + b`; must not match `translate('a', b)`.
  const JOINED = /\$\{\s*(?:translate|countPhrase)\(|\b(?:translate|countPhrase)\([^()]*\)\s*\+/;

  it('are never joined to a sentence: languages put their words in other orders', () => {
    expect(sources.filter(([, text]) => JOINED.test(text)).map(([file]) => file)).toEqual([]);
  });
});

describe('plural forms', () => {
  it.each([
    ['pl', 1, 'Znaleziono 1 punkt'],
    ['pl', 3, 'Znaleziono 3 punkty'],
    ['pl', 5, 'Znaleziono 5 punktów'],
    ['pl', 22, 'Znaleziono 22 punkty'],
    ['cy', 2, '2 gymal wedi’u canfod'],
    ['cy', 3, '3 chymal wedi’u canfod'],
    ['fr', 0, '0 article trouvé'],
    ['de', 2, '2 Abschnitte gefunden'],
  ])('follow the rules of %s for %d', (tag, count, phrase) => {
    expect(countPhrase(translateWith(LOCALES[tag] ?? {}), 'clausesFound', count)).toBe(phrase);
  });
});
