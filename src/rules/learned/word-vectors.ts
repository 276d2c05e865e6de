import type { Scan } from '../text/scan.ts';
import { WORD } from '../text/tokens.ts';
import type { CompiledVectors } from './compiled-learned.ts';
import { readDigits } from './digits.ts';
import { SortedKeys } from './sorted-keys.ts';

/** Called for each word of a draft that has a vector, with its place among the vectors. */
export type VisitVector = (vector: number, token: number) => void;

/** Drafts count as if they had so many words more: a few words alone must not decide. */
const MORE_WORDS = 33;
/** Brings what vectors say to about the size of what words say. */
const SIZE = 0.15;

/** What the words of a draft are about. */
export interface DraftMeaning {
  /** The sum of the vectors, a number for each dimension. */
  readonly sum: Int32Array;
  /** What each count of the sum is worth: the more words a draft has, the less. */
  readonly value: number;
}

/** The vectors of words. */
export class WordVectors {
  readonly dimensions: number;
  readonly #keys: SortedKeys;
  readonly #values: Int8Array;
  /** For each vector when it was added last. */
  readonly #added: Int32Array;
  #drafts = 0;

  constructor({ dimensions, keys, values }: CompiledVectors) {
    this.dimensions = dimensions;
    this.#keys = new SortedKeys(keys);
    this.#values = readDigits(values);
    this.#added = new Int32Array(this.#keys.count);
  }

  /** Lists the words of a draft that have a vector, as often as they come. Addresses have none. */
  visit({ tokens }: Scan, visit: VisitVector): void {
    const { count, kind, hash, inLink } = tokens;
    if (this.#keys.count === 0) return;
    for (let token = 0; token < count; token += 1) {
      if (kind[token] !== WORD || inLink[token] === 1) continue;
      const vector = this.#keys.find((hash[token] ?? 0) >>> 0);
      if (vector >= 0) visit(vector, token);
    }
  }

  /** What a draft is about: each word counts once. */
  read(scan: Scan): DraftMeaning {
    this.#drafts += 1;
    const draft = this.#drafts;
    const sum = new Int32Array(this.dimensions);
    let words = 0;
    this.visit(scan, (vector) => {
      if (this.#added[vector] === draft) return;
      this.#added[vector] = draft;
      words += 1;
      const from = vector * sum.length;
      for (let at = 0; at < sum.length; at += 1) {
        sum[at] = (sum[at] ?? 0) + (this.#values[from + at] ?? 0);
      }
    });
    return { sum, value: SIZE / Math.sqrt(words + MORE_WORDS) };
  }

  /** What one word weighs, by the weights of the dimensions, which begin at a row. */
  weigh(vector: number, weights: Int8Array, firstRow: number): number {
    let weight = 0;
    for (let at = 0; at < this.dimensions; at += 1) {
      const value = this.#values[vector * this.dimensions + at] ?? 0;
      weight += value * (weights[firstRow + at] ?? 0);
    }
    return weight;
  }
}
