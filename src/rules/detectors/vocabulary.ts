import type { CreditCardType } from 'credit-card-type/dist/types.js';
import type { MetadataJson } from 'libphonenumber-js/core';

import { type KeyStart, listKeyStarts } from './find/key-starts.ts';
import { type NameLists, openNames, openWords } from './find/name-lists.ts';
import { openStreets, type StreetPatterns } from './find/street-patterns.ts';
import type { TokenFormat } from './lists/token-formats.ts';
import type { NameWords } from './name-words.ts';
import type { StreetWords } from './street-words.ts';

/**
 * What detectors look up: lists and tables, not code. It travels with the compiled policy of those
 * who look it up, so that no page carries a list that its policy does not use. Plain JSON.
 */
export interface Vocabulary {
  readonly cards?: readonly CreditCardType[];
  /** Names of shared mailboxes, lower case, with a blank between them. */
  readonly mailboxes?: string;
  readonly names?: NameWords;
  readonly phones?: MetadataJson;
  readonly streets?: StreetWords;
  readonly tokens?: readonly TokenFormat[];
}

/** One of the vocabularies. */
export type VocabularyTopic = keyof Vocabulary;

/** The vocabulary of a policy, made ready when it is first asked. */
export class OpenVocabulary {
  readonly #written: Vocabulary;
  #keyStarts: readonly KeyStart[] | undefined;
  #mailboxes: ReadonlySet<string> | undefined;
  #names: NameLists | undefined;
  #streets: StreetPatterns | undefined;

  constructor(written: Vocabulary) {
    this.#written = written;
  }

  get cards(): readonly CreditCardType[] {
    return this.#take('cards');
  }

  get keyStarts(): readonly KeyStart[] {
    this.#keyStarts ??= listKeyStarts(this.#take('tokens'));
    return this.#keyStarts;
  }

  get mailboxes(): ReadonlySet<string> {
    this.#mailboxes ??= openWords(this.#take('mailboxes'));
    return this.#mailboxes;
  }

  get names(): NameLists {
    this.#names ??= openNames(this.#take('names'));
    return this.#names;
  }

  get phones(): MetadataJson {
    return this.#take('phones');
  }

  get streets(): StreetPatterns {
    this.#streets ??= openStreets(this.#take('streets'));
    return this.#streets;
  }

  /** One vocabulary; a policy that was compiled for its detectors has it. */
  #take<Topic extends VocabularyTopic>(topic: Topic): NonNullable<Vocabulary[Topic]> {
    const words = this.#written[topic];
    if (words === undefined) throw new Error(`The compiled policy has no vocabulary of ${topic}.`);
    return words;
  }
}
