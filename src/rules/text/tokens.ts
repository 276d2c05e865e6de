/** Letters and digits, with inner apostrophes. */
export const WORD = 1;
/** A character that is neither letter, digit, blank nor quotation mark. */
export const SIGN = 2;
export const EMOJI = 3;
/** A hyphen between two words: a term may be written with it or without. */
export const JOINT = 4;
/** `#` or `@` with its word; its key is that of the whole, and its words follow as tokens. */
export const TAG = 5;

/** The tokens of a draft, column by column; every column has `count` entries. */
export interface Tokens {
  readonly count: number;
  readonly kind: Uint8Array;
  /** Offsets in the plain text. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly hash: Int32Array;
  /** The token after this one; after a tag's last word for a tag. */
  readonly next: Int32Array;
  /** How many words come before: distances in words are counted by it. */
  readonly ordinal: Int32Array;
  readonly sentence: Int32Array;
  readonly paragraph: Int32Array;
  /** 1 inside a web address or an e-mail address. */
  readonly inLink: Uint8Array;
}

/** The first token that begins at or after `offset`. */
export function firstTokenFrom(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.start[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The token that covers `offset`, else the one before it; 0 when there is none. */
export function tokenAt(tokens: Tokens, offset: number): number {
  const after = firstTokenFrom(tokens, offset + 1);
  return Math.max(0, after - 1);
}
