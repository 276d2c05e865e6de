import { describe, expect, it } from 'vitest';

import { keepStrings } from '../../src/background/keep-strings.ts';
import { readStrings } from '../../src/messaging/stored.ts';
import { pickLocale } from '../../src/shared/pick-locale.ts';
import { createEdge, createStorage } from '../support/fake-edge.ts';

const locales = { en: { ask: 'Ask $1' }, pl: { ask: 'Zapytaj: $1' } };

/** An edge of a version with these languages. */
function createStringsEdge(version = '1') {
  return { ...createEdge(), version, locales };
}

describe('the language that an organisation has set', () => {
  it('has its strings kept for pages to read', async () => {
    const edge = createStringsEdge();
    await keepStrings(edge, 'pl-PL');
    expect(await readStrings(edge.storage)).toEqual(locales.pl);
  });

  it('gives way to the browser’s when it is not set any more, or is not spoken', async () => {
    const edge = createStringsEdge();
    for (const language of [undefined, 'tlh']) {
      await keepStrings(edge, 'pl');
      await keepStrings(edge, language);
      expect(await readStrings(edge.storage)).toBeUndefined();
    }
  });

  it('is written once, and again by another version', async () => {
    const storage = createStorage();
    const edge = { ...createStringsEdge(), storage };
    await keepStrings(edge, undefined);
    await keepStrings(edge, 'pl');
    await keepStrings(edge, 'pl');
    expect(storage.writes).toEqual(['strings']);
    await keepStrings({ ...edge, version: '2' }, 'pl');
    expect(storage.writes).toEqual(['strings', 'strings']);
  });

  it('is a noted fault and no more when storage fails', async () => {
    const storage = createStorage();
    storage.failing.get = new Error('broken');
    await expect(keepStrings({ ...createStringsEdge(), storage }, 'pl')).resolves.toBeUndefined();
  });

  it.each([
    ['a text that is none', { strings: { ask: 3 } }],
    ['another form', 'pl'],
  ])('is not read from %s', async (_name, strings) => {
    expect(await readStrings(createStorage({ strings }))).toBeUndefined();
  });
});

describe('the strings for a language', () => {
  it.each([
    ['de', 'de'],
    ['de-AT', 'de'],
    ['DE-at', 'de'],
    ['pt-BR', 'pt-br'],
    ['pt', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%s are those of %s', (language, tag) => {
    expect(pickLocale(language, ['en', 'de', 'pt-br'])).toBe(tag);
  });
});
