import { expect, it } from 'vitest';

import { parseJsonLines } from './parse-json-lines.ts';

it('counts lines from 1 and passes over empty ones', () => {
  expect(parseJsonLines('a.jsonl', '{"a":1}\n\n  \n2\n')).toEqual({
    ok: true,
    value: [
      { line: 1, value: { a: 1 } },
      { line: 4, value: 2 },
    ],
  });
});

it('names the file and the line of everything that is no JSON', () => {
  expect(parseJsonLines('a.jsonl', '{"a":\n1\nnot so')).toEqual({
    ok: false,
    problem: [
      'a.jsonl:1: expected one JSON object a line, but this is no JSON',
      'a.jsonl:3: expected one JSON object a line, but this is no JSON',
    ],
  });
});
