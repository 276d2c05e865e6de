/** Letters and digits, with inner apostrophes. */
export const WORD = 1;
/** A character that is neither letter, digit, blank nor quotation mark. */
export const SIGN = 2;
export const EMOJI = 3;
/** A hyphen between two words: a term may be written with it or without. */
export const JOINT = 4;
/** `#` or `@` with its word; its key is that of the whole, and its words follow as tokens. */
export const TAG = 5;

/** Another word that tokens may be read as: `p4tient`, `p.a.t.i.e.n.t`. */
export interface Reading {
  /** The tokens that stand for it, both ends included. */
  readonly first: number;
  readonly last: number;
  /** Folded. */
  readonly word: string;
  readonly hash: number;
}

/** What the tokeniser reads, column by column; every column has at least `count` entries. */
export interface TokenColumns {
  readonly count: number;
  readonly kind: Uint8Array;
  /** Offsets in the plain text. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly hash: Int32Array;
  /** The last word of each tag. */
  readonly tagEnds: ReadonlyMap<number, number>;
  /** Readings of disguised words by their first token. */
  readonly readings: ReadonlyMap<number, readonly Reading[]>;
}

/** The tokens of a draft with where in it they stand. */
export interface Tokens extends TokenColumns {
  /** How many words come before: distances in words are counted by it. */
  readonly ordinal: Int32Array;
  readonly sentence: Int32Array;
  readonly paragraph: Int32Array;
  /** 1 inside a web address or an e-mail address. */
  readonly inLink: Uint8Array;
}

/** The last token that a token stands for: a tag covers its words. */
export function lastOf(tokens: TokenColumns, token: number): number {
  return tokens.kind[token] === TAG ? (tokens.tagEnds.get(token) ?? token) : token;
}

/** The first token that begins at or after `offset`. */
export function firstTokenFrom(tokens: TokenColumns, offset: number): number {
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
export function tokenAt(tokens: TokenColumns, offset: number): number {
  const after = firstTokenFrom(tokens, offset + 1);
  return Math.max(0, after - 1);
}
