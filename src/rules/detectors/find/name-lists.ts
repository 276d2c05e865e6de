import type { NameWords } from '../name-words.ts';
import { createCue } from './find-at.ts';

/** The names of a vocabulary and what stands beside them, ready to be asked. */
export interface NameLists {
  readonly given: ReadonlySet<string>;
  readonly wordlike: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly shortTitles: ReadonlySet<string>;
  readonly sureTitles: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  readonly loose: ReadonlySet<string>;
  readonly possessives: ReadonlySet<string>;
  readonly fond: ReadonlySet<string>;
  /** Global: where a title begins. */
  readonly titleCue: RegExp;
  /** Sticky, as are all that come after a name. */
  readonly smallTitled: RegExp;
  readonly possessiveAfter: RegExp;
  readonly placeAfter: RegExp;
  readonly roleAfter: RegExp;
  readonly contextBefore: RegExp;
  readonly contextAfter: RegExp;
  readonly personBefore: RegExp;
  readonly personAfter: RegExp;
  /** Before an age: `he was `, and `little girl, `. */
  readonly personIs: RegExp;
  readonly personThen: RegExp;
}

/** Makes the names of a vocabulary ready; the patterns are ours and were checked for backtracking. */
export function openNames(words: NameWords): NameLists {
  const titles = words.titles.split(' ');
  const { person } = words;
  const after = (pattern: string) => new RegExp(pattern, 'y');
  return {
    given: openWords(words.given),
    wordlike: openWords(words.wordlike),
    surnames: openWords(words.surnames),
    others: openWords(words.others),
    titles: new Set(titles),
    shortTitles: openWords(words.shortTitles),
    sureTitles: openWords(words.sureTitles),
    roles: openWords(words.roles),
    loose: openWords(words.loose),
    possessives: openWords(words.possessives),
    fond: openWords(words.fond),
    titleCue: createCue(titles),
    // Must match `mr khan`; must not match `mr. and`.
    smallTitled: after(
      `(?<title>${titles.join('|')})(?<stop>\\.?) (?<name>[a-z\\u00df-\\u024f][a-z\\u00df-\\u024f'-]{1,24})`,
    ),
    possessiveAfter: after(words.possessiveAfter),
    placeAfter: after(words.placeAfter),
    roleAfter: after(words.roleAfter),
    contextBefore: new RegExp(words.contextBefore),
    contextAfter: after(words.contextAfter),
    personBefore: new RegExp(words.personBefore),
    personAfter: after(words.personAfter),
    // Must match `he was `, `she's only `, `my mum is `, `turned `; must not match `it is `.
    personIs: new RegExp(
      `\\b(?:(?:he|she|they|who|${person})(?:'s|'re| is| was| are| were)|turn(?:s|ed|ing)?)(?: (?:only|just|now|nearly|almost|already|about|barely))? $`,
    ),
    // Must match `little girl, `, `man (`; must not match `Paris, `.
    personThen: new RegExp(`\\b(?:${person})(?:, | \\()$`),
  };
}

/** A string of words as a set. */
export function openWords(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
