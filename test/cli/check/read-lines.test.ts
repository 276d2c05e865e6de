import { Readable } from 'node:stream';

import { describe, expect, it } from 'vitest';

import { readLines } from '../../../src/cli/check/read-lines.ts';
import { createPieces } from '../cli-fixtures.ts';

/** All lines of a stream; a bad one as its problem in brackets. */
async function collectLines(stream: Readable): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const line of readLines(stream))
    lines.push(line.ok ? line.value : `[${line.problem}]`);
  return lines;
}

describe('readLines', () => {
  it.each([
    ['line feeds', 'a\nb\n', ['a', 'b']],
    ['Windows line ends', 'a\r\nb\r\n', ['a', 'b']],
    ['no end after the last line', 'a\nb', ['a', 'b']],
    ['blank lines', 'a\n\nb\n', ['a', '', 'b']],
    ['a byte order mark', '\ufeffa\nb\n', ['a', 'b']],
    ['nothing', '', []],
    [
      'separators that JSON allows inside a text',
      '"a\u2028b\u2029c\u0085d"\n',
      ['"a\u2028b\u2029c\u0085d"'],
    ],
    ['a lone carriage return inside a line', 'a\rb\n', ['a\rb']],
  ])('splits a stream with %s', async (_, text, lines) => {
    expect(await collectLines(createPieces(text))).toEqual(lines);
  });

  it('joins a character that a pipe cut in two', async () => {
    const bytes = Buffer.from('é\n');
    expect(await collectLines(createPieces(bytes.subarray(0, 1), bytes.subarray(1)))).toEqual([
      'é',
    ]);
  });

  it('reads a stream of text', async () => {
    expect(await collectLines(Readable.from(['a', 'b\nc']))).toEqual(['ab', 'c']);
  });

  it('tells a line that is not UTF-8 and reads the next', async () => {
    const stream = createPieces(Buffer.from([0xff, 0xfe, 0x0a]), 'b\n');
    expect(await collectLines(stream)).toEqual(['[is not UTF-8 text; save it as UTF-8]', 'b']);
  });

  it('tells a line that is too long, without keeping it, and reads the next', async () => {
    const piece = 'x'.repeat(1_000_000);
    const stream = createPieces(...Array.from({ length: 9 }, () => piece), '\nb\n');
    expect(await collectLines(stream)).toEqual(['[is longer than 8000000 bytes]', 'b']);
  });
});
