import { readBytes } from '../terms/integers.ts';
import { isSameSentence } from '../terms/same-sentence.ts';
import { listWordReadings } from '../terms/word-readings.ts';
import type { Scan } from '../text/scan.ts';
import { JOINT, lastOf, SIGN, TAG } from '../text/tokens.ts';
import type { CompiledHashes } from './compiled-hashes.ts';
import { HASH_BYTES, hashPhrase } from './hash-phrase.ts';

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
  readonly #hashes: Uint8Array;
  readonly #known = new Map<string, boolean>();

  constructor(compiled: CompiledHashes) {
    this.#compiled = compiled;
    this.#hashes = readBytes(compiled.hashes);
  }

  /** Finds the terms of the list in a draft: every phrase of up to its longest term is hashed. */
  find(scan: Scan, onSeen: HashedSeen): void {
    const { count, kind } = scan.tokens;
    for (let token = 0; token < count; token += 1) {
      if (kind[token] === SIGN || kind[token] === JOINT) continue;
      const onLast = (last: number) => onSeen(token, last);
      this.#grow(scan, { text: '', words: 0, isDirect: true }, token, onLast);
    }
  }

  /** Tries a phrase with one token more. */
  #grow(scan: Scan, phrase: Phrase, token: number, onLast: (last: number) => void): void {
    for (const reading of listWordReadings(scan, token)) {
      // One word of a phrase may be inflected or disguised; of more, there would be too many.
      if (!reading.isDirect && !phrase.isDirect) continue;
      const longer = {
        text: phrase.words === 0 ? reading.word : `${phrase.text} ${reading.word}`,
        words: phrase.words + 1,
        isDirect: phrase.isDirect && reading.isDirect,
      };
      const last = lastOf(scan.tokens, reading.last);
      if (this.#has(longer.text)) onLast(last);
      this.#goOn(scan, longer, reading.last, last + 1, onLast);
    }
    // A hyphen may be left out, and the words of a hashtag stand for themselves.
    const kind = scan.tokens.kind[token];
    const isSkipped = phrase.words > 0 && (kind === JOINT || kind === TAG);
    if (isSkipped) this.#goOn(scan, phrase, token, token + 1, onLast);
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
    const isOn = this.#isListed(hashPhrase(this.#compiled.salt, phrase));
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
