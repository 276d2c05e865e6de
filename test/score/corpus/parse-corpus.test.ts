import { describe, expect, it } from 'vitest';

import { createLine, createPost } from '../support/create-post.ts';
import { parseCorpus } from './parse-corpus.ts';

const CLAUSES = new Set(['personal-data', 'copyright']);

/** What is wrong with the only line of a file. */
function problemsOf(line: string): readonly string[] {
  const parsed = parseCorpus({ file: 'ash.jsonl', text: line }, CLAUSES);
  return parsed.ok ? [] : parsed.problem;
}

describe('a corpus file', () => {
  it('gives its posts', () => {
    const full = createPost({
      id: 'ash-0002',
      expect: [{ clause: 'personal-data', span: 'the dog' }],
      allow: ['copyright'],
      period: 'crisis',
      attachments: ['image'],
      replyTo: 'Where are you?',
    });
    const text = `${createLine()}\n${JSON.stringify(full)}`;
    expect(parseCorpus({ file: 'ash.jsonl', text }, CLAUSES)).toEqual({
      ok: true,
      value: [createPost(), full],
    });
  });

  it('names the line of every mistake', () => {
    const { near: _, ...lacking } = createPost();
    const text = [
      createLine().trim(),
      JSON.stringify({ ...createPost(), acount: 'brand' }),
      JSON.stringify(lacking),
      JSON.stringify({ ...createPost(), surface: 'dm' }),
    ].join('\n');
    const problems = problemsOf(text);
    expect(problems.map((each) => each.slice(0, each.indexOf(' ')))).toEqual([
      'ash.jsonl:2:',
      'ash.jsonl:3:',
      'ash.jsonl:4:',
    ]);
    expect(problems[0]).toContain('did you mean "account"');
    expect(problems[1]).toContain('near');
    expect(problems[2]).toContain('review-reply');
  });

  it.each([
    {
      fault: 'a span that is not in the text',
      line: createLine({ expect: [{ clause: 'personal-data', span: 'The dog' }] }),
      problem: 'expect: "The dog" is not part of the text, letter by letter',
    },
    {
      fault: 'a clause that does not exist',
      line: createLine({ near: 'personal-date' }),
      problem: 'no clause is called "personal-date"; did you mean "personal-data"?',
    },
    {
      fault: 'a clause that is expected and a matter of opinion',
      line: createLine({
        expect: [{ clause: 'copyright', span: null }],
        allow: ['copyright'],
      }),
      problem: '"copyright" stands in both "expect" and "allow"',
    },
    {
      fault: 'a breach that is called a near miss',
      line: createLine({ expect: [{ clause: 'copyright', span: null }], near: 'copyright' }),
      problem: '"copyright" stands in both "expect" and "near"',
    },
  ])('refuses $fault', ({ line, problem }) => {
    expect(problemsOf(line)).toEqual([`ash.jsonl:1: ${problem}`]);
  });
});
