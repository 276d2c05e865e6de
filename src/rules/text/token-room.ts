import type { Reading, TokenColumns } from './tokens.ts';

/** Columns to write tokens into. They are used again for other drafts, so they may be too long. */
export class TokenRoom implements TokenColumns {
  count = 0;
  kind: Uint8Array;
  start: Int32Array;
  end: Int32Array;
  hash: Int32Array;
  readonly tagEnds = new Map<number, number>();
  readings: ReadonlyMap<number, readonly Reading[]> = NO_READINGS;

  constructor(capacity: number) {
    this.kind = new Uint8Array(capacity);
    this.start = new Int32Array(capacity);
    this.end = new Int32Array(capacity);
    this.hash = new Int32Array(capacity);
  }

  /** Appends a token and returns its number. */
  add(kind: number, start: number, end: number, hash: number): number {
    const token = this.count;
    this.kind[token] = kind;
    this.start[token] = start;
    this.end[token] = end;
    this.hash[token] = hash;
    this.count = token + 1;
    return token;
  }
}

/** Most drafts disguise nothing. */
const NO_READINGS: ReadonlyMap<number, readonly Reading[]> = new Map();

const LEAST_ROOM = 2_048;
/** Rooms that nobody uses: one for a draft, one for the text that it answers. */
const MOST_FREE = 2;
const free: TokenRoom[] = [];

/** A room for so many tokens, to be handed back with `returnRoom` when its draft is done. */
export function takeRoom(capacity: number): TokenRoom {
  const room = free.pop();
  if (room === undefined || room.kind.length < capacity) {
    return new TokenRoom(Math.max(LEAST_ROOM, capacity + (capacity >> 1)));
  }
  room.count = 0;
  // Clearing a map makes a new table for it, even if it is empty.
  if (room.tagEnds.size > 0) room.tagEnds.clear();
  room.readings = NO_READINGS;
  return room;
}

/** Hands a room back; whoever still has its columns must not read them any more. */
export function returnRoom(room: TokenColumns): void {
  if (room instanceof TokenRoom && free.length < MOST_FREE && !free.includes(room)) free.push(room);
}
