import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import type { OrdinaryCall } from '../call/score-call.ts';
import { createFolder } from '../support/create-folder.ts';
import { writeRule } from '../support/write-policy.ts';
import { scoreOrdinary } from './score-ordinary.ts';

/** The built-in packs are compiled, on a machine that may be busy. */
const LOADING_MS = 60_000;

/** Lines of posts. */
function writePosts(...texts: readonly string[]): string {
  return texts.map((text) => `${JSON.stringify({ text, source: 'us' })}\n`).join('');
}

const FILES = {
  'posts/a.jsonl': writePosts('Zoom.', 'A walk.', 'Another walk.', 'Tea.'),
  'posts/b.jsonl': writePosts('Zoom and zoom.'),
  'posts/notes.md': 'not posts',
  'more.yaml': `forepost: 1\nid: more\nversion: "1"\nrules:\n${writeRule('zoom', 'personal-data')}\n`,
};

/** The answer about a folder of files. */
function run(folder: string, call: Partial<OrdinaryCall> = {}) {
  const whole: OrdinaryCall = {
    kind: 'ordinary',
    folder: 'posts',
    policyFiles: [],
    clause: undefined,
    sample: undefined,
    isJson: true,
    ...call,
  };
  return scoreOrdinary(whole, folder);
}

describe('the count on ordinary posts', () => {
  it(
    'is of the general and of the healthcare pack, with a policy on top and a sample to read',
    () => {
      const folder = createFolder(FILES);
      const { out, err } = run(folder, {
        policyFiles: ['more.yaml'],
        clause: 'personal-data',
        sample: { count: 9, seed: 1, file: 'drawn.jsonl' },
      });
      const { packs } = JSON.parse(out.join('\n'));
      expect(packs).toMatchObject([
        { pack: 'general', posts: { all: 5 }, flagged: { all: 2 } },
        { pack: 'healthcare', posts: { all: 5 }, flagged: { all: 2 } },
      ]);
      expect(err[0]).toContain('2 warnings drawn with seed 1');
      const drawn = readFileSync(join(folder, 'drawn.jsonl'), 'utf8').trim().split('\n');
      expect(drawn.map((line) => JSON.parse(line))).toContainEqual({
        file: 'b.jsonl',
        line: 1,
        packs: ['general', 'healthcare'],
        clause: 'personal-data',
        severity: 'high',
        action: 'warn',
        rule: 'zoom-rule',
        words: ['Zoom', 'zoom'],
        text: 'Zoom and zoom.',
      });
    },
    LOADING_MS,
  );

  it(
    'is refused when the sample cannot be written',
    () => {
      const sample = { count: 1, seed: 1, file: 'posts' };
      const { code, err } = run(createFolder(FILES), { sample });
      expect(code).toBe(2);
      expect(err[0]).toContain('is a folder; expected a file');
    },
    LOADING_MS,
  );

  it.each([
    ['gone', 'there is no such file or folder'],
    ['none', 'holds no *.jsonl file'],
    ['bad', 'a.jsonl:1: expected an object such as {"text": "a post"}'],
  ])('is refused for the folder "%s"', (name, problem) => {
    const folder = createFolder({ 'none/a.md': '', 'bad/a.jsonl': '{"txt":"a"}\n' });
    const { code, err } = run(folder, { folder: name });
    expect(code).toBe(2);
    expect(err[0]).toContain(problem);
  });

  it('is refused without a policy that was named', () => {
    const { err } = run(createFolder(FILES), { policyFiles: ['none.yaml'] });
    expect(err[0]).toContain('none.yaml: there is no such file or folder');
  });
});
