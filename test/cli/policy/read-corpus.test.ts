import { describe, expect, it } from 'vitest';

import { readCorpus } from '../../../src/cli/policy/read-corpus.ts';
import { createEdges, NOW } from '../cli-fixtures.ts';

/** Reads a file of posts. */
function read(text: string) {
  return readCorpus('posts.jsonl', createEdges({ files: { 'posts.jsonl': text } }));
}

describe('a file of posts', () => {
  it('is read line by line, with the moment of each and without empty lines', async () => {
    const text =
      '\ufeff{"text":"a","account":"brand","label":1}\r\n\n{"text":"b","now":"2026-01-01"}\n';
    expect(await read(text)).toEqual({
      ok: true,
      value: [
        { line: 1, text: 'a', context: { account: 'brand', now: NOW } },
        { line: 3, text: 'b', context: { now: Date.parse('2026-01-01') } },
      ],
    });
  });

  it('tells the first bad lines, and how many more there are', async () => {
    const read7 = await read('{"txt":"a"}\n'.repeat(7));
    expect(read7).toEqual({
      ok: false,
      problem: [
        ...[1, 2, 3, 4, 5].map(
          (line) => `posts.jsonl:${line}: text: expected text, but it is missing`,
        ),
        'posts.jsonl: 2 more bad lines',
      ],
    });
    expect(await read('x\n'.repeat(6))).toMatchObject({
      problem: expect.arrayContaining(['posts.jsonl: 1 more bad line']),
    });
  });

  it('that is not there is told', async () => {
    expect(await readCorpus('no.jsonl', createEdges())).toEqual({
      ok: false,
      problem: ['no.jsonl: there is no such file'],
    });
  });
});
