import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

interface Message {
  readonly message: string;
  readonly description: string;
}

const messages: Readonly<Record<string, Message>> = JSON.parse(
  readFileSync('public/_locales/en/messages.json', 'utf8'),
);

/** A first argument, with one key or two: in `translate('copied')`; not in `other('copied')`. */
const TRANSLATED = /\btranslate\(\s*([^,()]*)/gu;
/** A key: both in `isOpen ? 'open' : 'closed'`; not what something is compared with: `=== 'held'`. */
const KEY = /(?<![!=]== )'(\w+)'/gu;
/** What tables of keys have: `'practiceWait'` or, as the key of its English sentence, `reasonStatus:`. */
const NAMED = /'(\w+)'|\b(\w+):/gu;
/** How a family of keys ends: `Note` in translate(`${strings}Note`). */
const ENDED = /\btranslate\(`\$\{[^}]*\}(\w+)`/gu;
/** A counted key: 'moreFindings' in `countPhrase(translate, 'moreFindings', 2)`. */
const COUNTED = /\bcountPhrase\(\s*translate,\s*'(\w+)'/gu;
/** A key in the manifest: `name` in `__MSG_name__`. */
const IN_MANIFEST = /__MSG_(\w+)__/gu;

describe('English strings', () => {
  const used = usedKeys();

  test('are there for every key that the code uses', () => {
    const missing = [...used].filter((key) => messages[key] === undefined);
    expect(missing).toEqual([]);
  });

  test('are all used', () => {
    const named = namedInSource();
    const unused = Object.keys(messages).filter((key) => !used.has(key) && !named.has(key));
    expect(unused).toEqual([]);
  });

  test('each have a text and a description for translators', () => {
    const bare = Object.entries(messages).filter(
      ([, { message, description }]) => message.trim() === '' || description.trim() === '',
    );
    expect(bare).toEqual([]);
  });

  test('explain each of their substitutions, unless it is the only one of a plural form', () => {
    for (const [key, { message, description }] of Object.entries(messages)) {
      for (const [sign] of message.matchAll(/\$\d/gu)) expect(description, key).toContain(sign);
    }
  });

  test('never call a finding a violation', () => {
    const texts = Object.values(messages).map(({ message }) => message);
    expect(texts.filter((text) => /violat|offen[cs]e|forbidden/iu.test(text))).toEqual([]);
  });

  test('describe the extension within what stores allow', () => {
    expect(messages['description']?.message.length).toBeLessThanOrEqual(132);
  });
});

/** Every word in the source that stands where a key may, in tables that `translate` is handed from. */
function namedInSource(): ReadonlySet<string> {
  const source = readSource();
  const words = [...source.matchAll(NAMED)].map(([, quoted, field]) => quoted ?? field ?? '');
  const endings = ['', ...capturesOf(source, ENDED)];
  return new Set(words.flatMap((word) => endings.map((ending) => `${word}${ending}`)));
}

/** All of the source. */
function readSource(): string {
  const files = readdirSync('src', { encoding: 'utf8', recursive: true });
  return files
    .filter((file) => /\.tsx?$/u.test(file))
    .map((file) => readFileSync(`src/${file}`, 'utf8'))
    .join('\n');
}

/** Every key in the source and the manifest, with the plural forms of English for counted ones. */
function usedKeys(): ReadonlySet<string> {
  const source = readSource();
  const manifest = readFileSync('manifest.json', 'utf8');
  return new Set([
    ...capturesOf(source, TRANSLATED).flatMap((first) => capturesOf(first, KEY)),
    ...capturesOf(source, COUNTED).flatMap((key) => [`${key}_one`, `${key}_other`]),
    ...capturesOf(manifest, IN_MANIFEST),
  ]);
}

/** What the first group of a pattern captures, at each match. */
function capturesOf(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].flatMap(([, key]) => (key === undefined ? [] : [key]));
}
