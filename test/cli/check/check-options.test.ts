import { describe, expect, it } from 'vitest';

import { readCheckOptions } from '../../../src/cli/check/check-options.ts';
import { NOW } from '../cli-fixtures.ts';

/** The sentence that arguments are refused with. */
function readRefusal(...args: readonly string[]): string {
  const options = readCheckOptions(args, NOW);
  return options.ok ? '' : options.problem;
}

describe('readCheckOptions', () => {
  it('reads a text alone', () => {
    expect(readCheckOptions(['Hello'], NOW)).toEqual({
      ok: true,
      value: { policyFiles: [], form: 'sentences', text: 'Hello', context: { now: NOW } },
    });
  });

  it('reads every option', () => {
    const args = [
      ...['--policy', 'a.yaml', '--policy=b.yaml', '--json', '--site', 'x', '--surface', 'reply'],
      ...['--account', 'brand', '--attachments', 'image, video', '--reply-to', 'Hi'],
      ...['--now', '2026-11-22', '--', '--text'],
    ];
    expect(readCheckOptions(args, NOW)).toEqual({
      ok: true,
      value: {
        policyFiles: ['a.yaml', 'b.yaml'],
        form: 'json',
        text: '--text',
        context: {
          site: 'x',
          surface: 'reply',
          account: 'brand',
          attachments: ['image', 'video'],
          replyTo: 'Hi',
          now: Date.parse('2026-11-22T00:00:00Z'),
        },
      },
    });
  });

  it('reads from standard input when the text is a dash or left out', () => {
    for (const args of [['-'], []]) {
      const options = readCheckOptions(args, NOW);
      expect(options.ok && options.value.text).toBeUndefined();
    }
  });

  it('keeps an empty text, which is a draft too', () => {
    expect(readCheckOptions([''], NOW)).toMatchObject({ value: { text: '' } });
  });

  it('explains nothing unless it is asked to', () => {
    const read = (...args: readonly string[]) => {
      const options = readCheckOptions(args, NOW);
      return options.ok && options.value.explain;
    };
    expect(read('x')).toBeUndefined();
    expect(read('x', '--explain')).toEqual({ showAll: false, showWords: false });
    expect(read('x', '--explain', '--all')).toEqual({ showAll: true, showWords: false });
    expect(read('x', '--explain', '--show-words')).toEqual({ showAll: false, showWords: true });
  });

  it.each([
    [['--polcy', 'x'], 'unknown option "--polcy"; did you mean "--policy"?'],
    [['-x'], 'unknown option "-x"'],
    [['--policy'], 'option "--policy" needs a value'],
    [['--policy', '--json'], 'option "--policy" needs a value'],
    [['--json=yes'], 'option "--json" takes no value'],
    [['--constructor'], 'unknown option "--constructor"'],
    [['a', 'b'], 'expected one text, but found several; put the text in quotes'],
    [['--jsonl', 'a'], '"--jsonl" reads its lines from standard input; leave the text out'],
    [['x', '--all'], '"--all" says how much "--explain" shows; add "--explain"'],
    [['x', '--show-words'], '"--show-words" says how much "--explain" shows; add "--explain"'],
    [['--jsonl', '--explain'], '"--explain" explains one text; leave "--jsonl" out'],
    [['--explain=all', 'x'], 'option "--explain" takes no value'],
    [['--explian', 'x'], 'unknown option "--explian"; did you mean "--explain"?'],
    [
      ['--account', 'brnad'],
      '--account: expected one of personal, professional, brand, creator, but found "brnad"; did you mean "brand"?',
    ],
    [
      ['--surface', 'tweet'],
      '--surface: expected one of post, reply, comment, review, review-reply, message, bio, but found "tweet"',
    ],
    [
      ['--attachments', 'imag'],
      '--attachments: expected one of image, video, but found "imag"; did you mean "image"?',
    ],
    [['--now', 'soon'], '--now: expected a moment such as 2026-11-22T09:00:00Z, but found "soon"'],
  ])('refuses %j in one sentence', (args, sentence) => {
    expect(readRefusal(...args)).toBe(sentence);
  });
});
