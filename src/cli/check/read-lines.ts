import type { Readable } from 'node:stream';

import type { Result } from '../../shared/result.ts';
import { fail } from '../../shared/result.ts';
import { decodeText, toBytes } from '../read-text.ts';

/** Bytes of one line; no draft is a hundredth of it, and memory stays bounded. */
const MAX_LINE_BYTES = 8_000_000;

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/**
 * Reads lines one at a time. Split at line feeds alone: other line separators may stand unescaped
 * inside a JSON text, where a general line reader would cut it in two.
 */
export async function* readLines(stream: Readable): AsyncGenerator<Result<string, string>> {
  let pieces: Buffer[] = [];
  let length = 0;
  const keep = (piece: Buffer): void => {
    length += piece.length;
    if (length <= MAX_LINE_BYTES) pieces.push(piece);
    else pieces = [];
  };
  const takeLine = (): Result<string, string> => {
    const line = length > MAX_LINE_BYTES ? undefined : Buffer.concat(pieces);
    pieces = [];
    length = 0;
    return line ? decodeText(trimEnd(line)) : fail(`is longer than ${MAX_LINE_BYTES} bytes`);
  };
  for await (const chunk of stream) {
    const bytes = toBytes(chunk);
    let start = 0;
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
      keep(bytes.subarray(start, end));
      yield takeLine();
      start = end + 1;
    }
    keep(bytes.subarray(start));
  }
  if (length > 0) yield takeLine();
}

/** Windows ends its lines with a carriage return too. */
function trimEnd(line: Buffer): Buffer {
  return line.at(-1) === CARRIAGE_RETURN ? line.subarray(0, -1) : line;
}
