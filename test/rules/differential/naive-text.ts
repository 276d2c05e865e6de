/**
 * The draft's folding and splitting into words, written once more: slowly, with regular expressions
 * and strings, by the documented rules of `src/rules/text` and not by its code. Characters outside
 * what `drafts.ts` makes are not covered.
 */

/** One UTF-16 unit of the folded text and the stretch of the draft that it stands for. */
export interface NaiveUnit {
  readonly unit: string;
  readonly start: number;
  readonly end: number;
}

/** A piece of the folded text that can be part of a term. */
export interface NaiveToken {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'tag word' | 'tag' | 'joint' | 'other';
  /** How many tokens to step over to leave this one behind: a tag stands for its words. */
  readonly span: number;
}

/** Look-alikes that the drafts use; the module has the whole table. */
export const LOOKALIKES: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  і: 'i',
  ѕ: 's',
  ο: 'o',
};

const PUNCTUATION: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u2010': '-',
  '\u2013': '-',
  '\u00a0': ' ',
  '\u2009': ' ',
  '\u2028': '\n',
};

/** What a reader sees of a draft, unit by unit. */
export function foldNaively(draft: string): readonly NaiveUnit[] {
  const units: NaiveUnit[] = [];
  let at = 0;
  for (const character of draft) {
    const end = at + character.length;
    const before = units.at(-1);
    if (/[\u0300-\u036f]/.test(character)) {
      if (before !== undefined) {
        const joined = (before.unit + character).normalize('NFC');
        units[units.length - 1] = {
          ...before,
          unit: joined.length === 1 ? joined : before.unit,
          end,
        };
      }
    } else {
      for (const unit of foldOne(character).split('')) units.push({ unit, start: at, end });
    }
    at = end;
  }
  return units;
}

/** The folded text alone. */
export function foldToText(draft: string): string {
  return foldNaively(draft)
    .map(({ unit }) => unit)
    .join('');
}

function foldOne(character: string): string {
  const known = LOOKALIKES[character] ?? PUNCTUATION[character];
  if (known !== undefined) return known;
  if (/\p{Default_Ignorable_Code_Point}/u.test(character)) return '';
  const compatible = character.normalize('NFKC');
  return /^[A-Za-z0-9]+$/.test(compatible) ? compatible : character;
}

// In this order: a tag, a word with inner apostrophes, a hyphen between words, anything that is
// neither blank nor quotation mark.
const TOKEN =
  /(?<tag>(?<![\p{L}\p{N}\p{M}])[#@](?=[\p{L}\p{N}\p{M}])[\p{L}\p{N}\p{M}_]+)|(?<word>[\p{L}\p{N}](?:'(?=[\p{L}\p{N}])|[\p{L}\p{N}\p{M}])*)|(?<joint>(?<=[\p{L}\p{N}\p{M}])-(?=[\p{L}\p{N}\p{M}]))|(?<other>[^\s"'`*_~‹›«»])/gu;
const SKIN_TONE = /^[\u{1f3fb}-\u{1f3ff}]$/u;
// Between the words of a tag: must match in `nF`, `SFi`, `d2`, `2d`.
const TAG_BORDER =
  /_+|(?<=\p{Nd})(?=\P{Nd})|(?<=\P{Nd})(?=\p{Nd})|(?<=[^\p{Lu}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}(?!\p{Lu})\p{L})/u;

/** Splits folded text into words, tags and signs. */
export function splitNaively(plain: string): readonly NaiveToken[] {
  return [...plain.matchAll(TOKEN)].flatMap((found): readonly NaiveToken[] => {
    const [text] = found;
    const start = found.index;
    const token = { text, start, end: start + text.length, span: 1 };
    if (found.groups?.['tag'] !== undefined) return splitTag(text, start);
    if (found.groups?.['word'] !== undefined) return [{ ...token, kind: 'word' }];
    if (found.groups?.['joint'] !== undefined) return [{ ...token, kind: 'joint' }];
    return SKIN_TONE.test(text) ? [] : [{ ...token, kind: 'other' }];
  });
}

/** A tag, and after it each of its words. */
function splitTag(text: string, start: number): readonly NaiveToken[] {
  const words: NaiveToken[] = [];
  let at = start + 1;
  for (const word of text.slice(1).split(new RegExp(`(${TAG_BORDER.source})`, 'u'))) {
    const isWord = word !== '' && !/^_+$/.test(word);
    if (isWord)
      words.push({ text: word, start: at, end: at + word.length, kind: 'tag word', span: 1 });
    at += word.length;
  }
  const tag = { text, start, end: start + text.length, kind: 'tag' as const };
  return [{ ...tag, span: words.length + 1 }, ...words];
}

/** A word without case and diacritics. */
export function foldWordNaively(word: string): string {
  return [...word]
    .filter((character) => !/\p{M}/u.test(character))
    .map((character) => [...character.toLowerCase().normalize('NFD')][0] ?? '')
    .join('');
}
