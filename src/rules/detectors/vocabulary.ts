import type { MetadataJson } from 'libphonenumber-js/core';

/**
 * What detectors look up: lists and tables, not code. It travels with the compiled policy of those
 * who look it up, so that no page carries a list that its policy does not use. Plain JSON.
 */
export interface Vocabulary {
  readonly names?: NameWords;
  readonly phones?: MetadataJson;
}

/** One of the vocabularies. */
export type VocabularyTopic = keyof Vocabulary;

/** Words of names, lower case, without diacritics, with a blank between them. */
export interface NameWords {
  /** Given names that are hardly ever anything else. */
  readonly given: string;
  /** Given names that are also words, places or surnames. */
  readonly wordlike: string;
  readonly surnames: string;
  /** Words that begin with a capital where a name may stand, and are none. */
  readonly others: string;
}

/** The same words, ready to be asked. */
export type NameLists = { readonly [Words in keyof NameWords]: ReadonlySet<string> };

/** The vocabulary of a policy, made ready when it is first asked. */
export class OpenVocabulary {
  readonly #written: Vocabulary;
  #names: NameLists | undefined;

  constructor(written: Vocabulary) {
    this.#written = written;
  }

  get names(): NameLists {
    this.#names ??= openNames(this.#take('names'));
    return this.#names;
  }

  get phones(): MetadataJson {
    return this.#take('phones');
  }

  /** One vocabulary; a policy that was compiled for its detectors has it. */
  #take<Topic extends VocabularyTopic>(topic: Topic): NonNullable<Vocabulary[Topic]> {
    const words = this.#written[topic];
    if (words === undefined) throw new Error(`The compiled policy has no vocabulary of ${topic}.`);
    return words;
  }
}

/** Strings of words as sets. */
function openNames({ given, wordlike, surnames, others }: NameWords): NameLists {
  const open = (words: string): ReadonlySet<string> => new Set(words.split(' '));
  return {
    given: open(given),
    wordlike: open(wordlike),
    surnames: open(surnames),
    others: open(others),
  };
}
