/** Names, lower case, without diacritics, with a blank between them. */
export interface NameWords extends NameCues {
  /** Given names that are hardly ever anything else. */
  readonly given: string;
  /** Given names that are also words, places or surnames. */
  readonly wordlike: string;
  readonly surnames: string;
  /** Words that begin with a capital where a name may stand, and are none. */
  readonly others: string;
}

/**
 * What stands beside names: words with a blank between them, or a pattern; each for lower-case text.
 * A pattern that stands before a name ends with it, one after a name begins there.
 */
export interface NameCues {
  /** Members of a family, roles and other words for a person, as alternatives. */
  readonly person: string;
  /** Titles that come before a name. */
  readonly titles: string;
  /** Titles that are short for a word, so that a full stop may follow them. */
  readonly shortTitles: string;
  /** Titles after which even a lower-case word is a name. */
  readonly sureTitles: string;
  /** Words right before a name that say that a person follows. */
  readonly roles: string;
  /** Words after which only a known given name is a name. */
  readonly loose: string;
  /** Words that make somebody ours. */
  readonly possessives: string;
  /** Words between `our` and a name. */
  readonly fond: string;
  readonly possessiveAfter: string;
  readonly placeAfter: string;
  readonly roleAfter: string;
  /** Around a given name in a text about a person. */
  readonly contextBefore: string;
  readonly contextAfter: string;
  /** Around any name. */
  readonly personBefore: string;
  readonly personAfter: string;
}
