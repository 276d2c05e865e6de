import fc from 'fast-check';

import { LOOKALIKES } from './naive-text.ts';

/** Terms that are written in every way that terms can be, and short ones that nearly collide. */
export const termArbitrary = fc.oneof(
  fc.constantFrom(
    ...['nurse', 'service user', 'co-worker', 'well known', 'A&E', '24/7', '@MeadowbankGP', '#ad'],
    ...['NHS Finance', '🤫', "can't say", 'e.g', 'café', 'box', 'lady', 'boss', 'new', 'ad', 'IT'],
    ...['Project Larch', 'nurse-led care', 'larch', 'user', 'said', 'a lady', 'patient', 'team b'],
  ),
  fc
    .array(fc.constantFrom('a', 'b', 'as', 'bes', 'ies', 's', 'es', 'ba', 'é'), {
      minLength: 1,
      maxLength: 3,
    })
    .chain((parts) => fc.constantFrom(parts.join(''), parts.join(' '), parts.join('-'))),
);

const INVISIBLE = ['\u200b', '\u200d', '\u00ad', '\ufeff', '\u2060'];
const DIGITS: Readonly<Record<string, string>> = { o: '0', e: '3', a: '4', s: '5', t: '7', i: '1' };

/** How people write a term, or nearly write it. */
const WRITINGS: readonly ((term: string, salt: number) => string)[] = [
  (term) => term,
  (term) => term.toUpperCase(),
  (term) => `${term}s`,
  (term) => `${term}es`,
  (term) => `${term}'s`,
  (term) => `${term}’s`,
  (term) => `${term.replace(/y$/, '')}ies`,
  (term) => `${term}ed`,
  (term) => term.replaceAll(' ', '-'),
  (term) => term.replaceAll(' ', '  '),
  (term) => term.replaceAll(' ', '\n'),
  (term) => term.replaceAll(' ', '. '),
  (term) => term.replaceAll('-', ' '),
  (term) => term.replaceAll('-', ''),
  (term) => term.replaceAll('-', '\u2010'),
  (term) => `#${term.replaceAll(/[ -](.)/g, (_, letter: string) => letter.toUpperCase())}`,
  (term) => `#${term.replaceAll(/[ -]/g, '_')}`,
  (term) => `@${term}`,
  (term) => `“${term}”`,
  (term) => `*${term}*`,
  (term) => term.normalize('NFD'),
  (term, salt) => insertAt(term, salt, INVISIBLE[salt % INVISIBLE.length] ?? ''),
  (term, salt) => insertAt(term, salt, '\u0301'),
  (term, salt) => swapOne(term, salt, lookalikeOf),
  (term, salt) => swapOne(term, salt, (letter) => DIGITS[letter] ?? letter),
  (term, salt) => swapOne(accentOne(term, salt), salt + 2, (letter) => DIGITS[letter] ?? letter),
  (term, salt) => swapOne(term, salt, (letter) => fullWidthOf(letter)),
  (term) => [...term].join(' '),
  (term) => [...term].join('.'),
  (term) => `a ${[...term].join('-')}`,
  (term, salt) => term.slice(0, 1 + (salt % term.length)),
];

const GAPS = [
  ...[' ', ' ', ' ', ' ', '  ', ', ', '. ', '! ', '? ', '… ', ' – ', '-', '/', '&', '.', "'", '’'],
  ...[
    '\n',
    '\r\n',
    '\n\n',
    '\r\n\r\n',
    '\u00a0',
    '\t',
    '',
    '#',
    ' @',
    '_',
    ' (',
    ') ',
    '"',
    ' 🤫 ',
  ],
];
const FILLERS = [
  ...['the', 'A', 'was', 'this', 'news', 'Dr', 'e.g.', 'I', 'x', '1', '2nd', '4b', 'b4', 'o', 's'],
  ...['👩🏽', '👍', 'É', 'ß', 'naïve', 'ﬁ', 'https://a.example/nurse', 'jo@mail.example', 'R2D2'],
];

/** Drafts made of some terms in many writings, with words, signs and breaks between them. */
export function draftArbitrary(terms: readonly string[]): fc.Arbitrary<string> {
  const written = fc
    .tuple(fc.constantFrom(...terms), fc.constantFrom(...WRITINGS), fc.nat(40))
    .map(([term, write, salt]) => write(term, salt));
  const word = fc.oneof({ arbitrary: written, weight: 3 }, fc.constantFrom(...FILLERS));
  return fc
    .array(fc.tuple(word, fc.constantFrom(...GAPS)), { maxLength: 12 })
    .map((pairs) => pairs.flat().join(''));
}

function insertAt(term: string, salt: number, inserted: string): string {
  const at = salt % (term.length + 1);
  return term.slice(0, at) + inserted + term.slice(at);
}

function swapOne(term: string, salt: number, swap: (letter: string) => string): string {
  const letters = [...term];
  const at = salt % letters.length;
  return letters.map((letter, index) => (index === at ? swap(letter) : letter)).join('');
}

/** One letter with one of many diacritics, so that letters come up that were never met before. */
function accentOne(term: string, salt: number): string {
  const mark = String.fromCharCode(0x300 + (salt % 13));
  return swapOne(term, salt, (letter) => (letter + mark).normalize('NFC'));
}

function lookalikeOf(letter: string): string {
  return Object.entries(LOOKALIKES).find(([, latin]) => latin === letter)?.[0] ?? letter;
}

function fullWidthOf(letter: string): string {
  return /[a-z]/i.test(letter) ? String.fromCharCode(letter.charCodeAt(0) + 0xfee0) : letter;
}
