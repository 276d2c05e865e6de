import { describe, expect, it } from 'vitest';

import { parseBatchLine } from '../../../src/cli/check/parse-batch-line.ts';

describe('parseBatchLine on a good line', () => {
  it('takes every field that it knows', () => {
    const line = JSON.stringify({
      id: 'a1',
      text: 'Hello',
      site: 'x',
      surface: 'reply',
      account: 'brand',
      attachments: ['image'],
      replyTo: 'Hi',
      now: '2026-11-22T09:00:00Z',
    });
    expect(parseBatchLine(line, {})).toEqual({
      kind: 'draft',
      id: 'a1',
      text: 'Hello',
      context: {
        site: 'x',
        surface: 'reply',
        account: 'brand',
        attachments: ['image'],
        replyTo: 'Hi',
        now: Date.parse('2026-11-22T09:00:00Z'),
      },
    });
  });

  it('takes what the line leaves open from the defaults', () => {
    const parsed = parseBatchLine('{"text":"Hello","account":null}', { account: 'brand', now: 5 });
    expect(parsed).toEqual({
      kind: 'draft',
      id: null,
      text: 'Hello',
      context: { account: 'brand', now: 5 },
    });
  });

  it('leaves labels and notes to whoever wrote them', () => {
    const line = '{"id":7,"text":"","pack":"healthcare","expect":[],"near":true}';
    expect(parseBatchLine(line, {})).toMatchObject({ kind: 'draft', id: 7, text: '' });
  });
});

describe('parseBatchLine on a bad line', () => {
  it.each([
    ['{', null, 'is not valid JSON'],
    ['null', null, 'expected a set of fields, but found nothing'],
    ['[]', null, 'expected a set of fields, but found an empty list'],
    ['"text"', null, 'expected a set of fields, but found "text"'],
    ['{"id":"a"}', 'a', 'text: expected text, but it is missing'],
    ['{"id":"a","text":5}', 'a', 'text: expected text, but found the number 5; put it in quotes'],
    ['{"id":{},"text":"x"}', null, 'id: expected text or a number, but found a set of fields'],
    [
      '{"id":3,"text":"x","surface":"pots"}',
      3,
      'surface: expected one of post, reply, comment, review, review-reply, message, bio, but found "pots"; did you mean "post"?',
    ],
    [
      '{"id":"a","text":"x","attachments":["gif"]}',
      'a',
      'attachments[0]: expected one of image, video, but found "gif"',
    ],
    [
      '{"id":"a","text":"x","now":"soon"}',
      'a',
      'now: expected a moment such as 2026-11-22T09:00:00Z, but found "soon"',
    ],
    [
      '{"id":"a","text":1,"site":2}',
      'a',
      'text: expected text, but found the number 1; put it in quotes; site: expected text, but found the number 2; put it in quotes',
    ],
  ])('answers %s with its id and a sentence', (line, id, error) => {
    expect(parseBatchLine(line, {})).toEqual({ kind: 'bad', id, error });
  });
});
