import type { Tokens } from './tokens.ts';

/** Writes tokens column by column; `finish` cuts the columns to their length. */
export interface TokenWriter {
  readonly tokens: Tokens;
  add(kind: number, start: number, end: number, hash: number): number;
  /** Sets the token that follows a tag's words. */
  setNext(token: number, next: number): void;
  finish(): Tokens;
}

/** A writer with room for `capacity` tokens. */
export function createTokenWriter(capacity: number): TokenWriter {
  const integers = () => new Int32Array(capacity);
  const columns = {
    kind: new Uint8Array(capacity),
    start: integers(),
    end: integers(),
    hash: integers(),
    next: integers(),
    ordinal: integers(),
    sentence: integers(),
    paragraph: integers(),
    inLink: new Uint8Array(capacity),
  };
  let count = 0;
  return {
    get tokens() {
      return { count, ...columns };
    },
    add(kind, start, end, hash) {
      columns.kind[count] = kind;
      columns.start[count] = start;
      columns.end[count] = end;
      columns.hash[count] = hash;
      columns.next[count] = count + 1;
      count += 1;
      return count - 1;
    },
    setNext(token, next) {
      columns.next[token] = next;
    },
    finish: () => ({ count, ...columns }),
  };
}
