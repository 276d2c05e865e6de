import { visitCandidates } from '../terms/candidates.ts';
import { readBytes, readIntegers } from '../terms/integers.ts';
import { isSameSentence } from '../terms/same-sentence.ts';
import { OPEN_SIEVE, type Sieve } from '../terms/sieve.ts';
import { listOtherReadings, type WordReading, wordOf } from '../terms/word-readings.ts';
import type { Scan } from '../text/scan.ts';
import { JOINT, lastOf, TAG } from '../text/tokens.ts';
import { type CompiledHashes, HASH_BYTES, type HashPhrase } from './compiled-hashes.ts';

/** How many phrases are remembered: a draft is checked again and again while it grows. */
const MOST_REMEMBERED = 20_000;

/** Words in a row, folded. */
interface Phrase {
  readonly text: string;
  readonly words: number;
  /** None of its words is inflected or disguised. */
  readonly isDirect: boolean;
}

/** Called for each term that is seen, with its first and last token. */
export type HashedSeen = (first: number, last: number) => void;

/** A list of hashed terms, ready to be looked for. Its cost does not grow with the list. */
export class HashedTerms {
  readonly #compiled: CompiledHashes;
  readonly #hashPhrase: HashPhrase | undefined;
  readonly #hashes: Uint8Array;
  readonly #sieve: Sieve;
  readonly #known = new Map<string, boolean>();

  /** Without a hash function it looks for nothing and throws. */
  constructor(compiled: CompiledHashes, hashPhrase: HashPhrase | undefined) {
    this.#compiled = compiled;
    this.#hashPhrase = hashPhrase;
    this.#hashes = readBytes(compiled.hashes);
    this.#sieve = compiled.sieve === undefined ? OPEN_SIEVE : readIntegers(compiled.sieve);
  }

  /** Finds the terms of the list in a draft: phrases that begin like one of them are hashed. */
  find(scan: Scan, onSeen: HashedSeen): void {
    if (this.#hashPhrase === undefined) throw new Error('There is no hash function for terms.');
    visitCandidates(scan, this.#sieve, (token) => {
      const onLast = (last: number) => onSeen(token, last);
      this.#grow(scan, { text: '', words: 0, isDirect: true }, token, onLast);
    });
  }

  /** Tries a phrase with one token more. */
  #grow(scan: Scan, phrase: Phrase, token: number, onLast: (last: number) => void): void {
    const written = { word: wordOf(scan, token), last: token };
    this.#add(scan, phrase, written, phrase.isDirect, onLast);
    // One word of a phrase may be inflected or disguised; of more, there would be too many.
    for (const reading of phrase.isDirect ? listOtherReadings(scan, token) : []) {
      this.#add(scan, phrase, reading, false, onLast);
    }
    // A hyphen may be left out, and the words of a hashtag stand for themselves.
    const kind = scan.tokens.kind[token];
    const isSkipped = phrase.words > 0 && (kind === JOINT || kind === TAG);
    if (isSkipped) this.#goOn(scan, phrase, token, token + 1, onLast);
  }

  /** Looks for a phrase with one word more, and goes on behind it. */
  #add(
    scan: Scan,
    phrase: Phrase,
    reading: Pick<WordReading, 'word' | 'last'>,
    isDirect: boolean,
    onLast: (last: number) => void,
  ): void {
    const text = phrase.words === 0 ? reading.word : `${phrase.text} ${reading.word}`;
    const last = lastOf(scan.tokens, reading.last);
    if (this.#has(text)) onLast(last);
    this.#goOn(scan, { text, words: phrase.words + 1, isDirect }, reading.last, last + 1, onLast);
  }

  /** A phrase grows up to the longest term, and not over the end of a sentence. */
  #goOn(
    scan: Scan,
    phrase: Phrase,
    last: number,
    token: number,
    onLast: (last: number) => void,
  ): void {
    if (phrase.words < this.#compiled.longest && isSameSentence(scan, last, token)) {
      this.#grow(scan, phrase, token, onLast);
    }
  }

  /** Whether a folded phrase is on the list. */
  #has(phrase: string): boolean {
    const known = this.#known.get(phrase);
    if (known !== undefined) return known;
    if (this.#known.size >= MOST_REMEMBERED) this.#known.clear();
    const hash = this.#hashPhrase?.(this.#compiled.salt, phrase);
    const isOn = hash !== undefined && this.#isListed(hash);
    this.#known.set(phrase, isOn);
    return isOn;
  }

  /** Finds a hash by halving. */
  #isListed(hash: Uint8Array): boolean {
    let low = 0;
    let high = this.#hashes.length / HASH_BYTES;
    while (low < high) {
      const middle = (low + high) >> 1;
      const order = this.#compare(middle, hash);
      if (order === 0) return true;
      if (order < 0) low = middle + 1;
      else high = middle;
    }
    return false;
  }

  /** Whether the hash at a place stands before (-), at (0) or after (+) another. */
  #compare(place: number, hash: Uint8Array): number {
    for (let byte = 0; byte < HASH_BYTES; byte += 1) {
      const order = (this.#hashes[place * HASH_BYTES + byte] ?? 0) - (hash[byte] ?? 0);
      if (order !== 0) return order;
    }
    return 0;
  }
}
