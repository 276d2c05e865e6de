import { describe, expect, it } from 'vitest';

import type { Period } from '../../../src/policy/schema.ts';
import type { CheckContext } from '../../../src/rules/context.ts';
import { createRule, createTestChecker } from '../support/create-policy.ts';

const periods: Period[] = [
  {
    id: 'crane',
    kind: 'crisis',
    from: '2026-11-01T00:00:00Z',
    until: '2026-11-02T00:00:00Z',
    terms: ['crane', 'Canal Street'],
  },
  {
    id: 'larch',
    kind: 'embargo',
    from: '2026-11-01T12:00:00Z',
    until: '2026-11-03T00:00:00Z',
    terms: ['Larch'],
  },
];
const BEFORE = Date.parse('2026-10-01T00:00:00Z');
const CRISIS = Date.parse('2026-11-01T01:00:00Z');
const EMBARGO = Date.parse('2026-11-02T01:00:00Z');
const AFTER = Date.parse('2026-12-01T00:00:00Z');

/** The words that a rule marks at a moment; nothing when it stays silent. */
function readMarks(
  rule: Parameters<typeof createRule>,
  text: string,
  context: CheckContext,
): readonly string[] | undefined {
  const checker = createTestChecker({ rules: [createRule(...rule)], periods });
  const finding = checker.check(text, context)[0];
  return finding?.ranges.map(({ start, end }) => text.slice(start, end));
}

describe('terms of a period', () => {
  it('are seen only while the period is active', () => {
    const at = (now: number) =>
      readMarks([{ any: [{ period: 'crisis' }] }], 'The crane on Canal Street', { now });
    expect([BEFORE, CRISIS, EMBARGO, AFTER].map(at)).toEqual([
      undefined,
      ['crane', 'Canal Street'],
      undefined,
      undefined,
    ]);
    expect(readMarks([{ any: [{ period: 'crisis' }] }], 'The crane', {})).toBeUndefined();
  });

  it('can be asked for by the id of the period', () => {
    const marks = (period: string) =>
      readMarks([{ any: [{ period }] }], 'crane at Larch', { now: EMBARGO });
    expect([marks('larch'), marks('crane')]).toEqual([['Larch'], undefined]);
  });

  it('can be asked for once the period has ended, to say something else then', () => {
    const at = (now: number) => readMarks([{ any: [{ ended: 'embargo' }] }], 'Larch', { now });
    expect([CRISIS, EMBARGO, AFTER].map(at)).toEqual([undefined, undefined, ['Larch']]);
  });

  it('are never seen in a policy without such a period', () => {
    expect(
      readMarks([{ any: [{ period: 'quiet-period' }] }], 'crane', { now: CRISIS }),
    ).toBeUndefined();
  });

  it('combine with other signals', () => {
    const match = { all: [{ period: 'crisis' }, { terms: ['fault'] }], within: 'sentence' };
    const read = (text: string) => readMarks([match], text, { now: CRISIS });
    expect(read('The crane was their fault')).toEqual(['crane', 'fault']);
    expect(read('The crane fell. My fault.')).toBeUndefined();
  });
});

describe('rules without a match', () => {
  it('speak about the whole post whenever their moment has come', () => {
    const rule = { when: { period: ['crisis'] } };
    const checker = createTestChecker({ rules: [omitMatch(rule)], periods });
    expect(checker.check('Good morning', { now: CRISIS })).toMatchObject([{ ranges: [] }]);
    expect(checker.check('Good morning', { now: AFTER })).toEqual([]);
  });

  it('say nothing of a post in which there is nothing', () => {
    const checker = createTestChecker({
      rules: [omitMatch({ when: { period: ['crisis'] } })],
      periods,
    });
    expect(checker.check(' \n', { now: CRISIS })).toEqual([]);
    expect(checker.check('', { now: CRISIS, attachments: ['image'] })).toHaveLength(1);
  });

  it('can be silenced by what the post says', () => {
    const rule = { when: { period: ['crisis'] }, unless: [{ terms: ['thank you'] }] };
    const checker = createTestChecker({ rules: [omitMatch(rule)], periods });
    expect(checker.check('Thank you all', { now: CRISIS })).toEqual([]);
  });
});

describe('the text being answered', () => {
  const match = { all: [{ replyTo: { terms: ['refund'] } }, { terms: ['sorry'] }] };

  it('is looked into for what a rule asks of it, and never marked', () => {
    const read = (replyTo: string) => readMarks([match], 'So sorry, no refund', { replyTo });
    expect(read('Where is my refund?')).toEqual(['sorry']);
    expect(read('Lovely place')).toBeUndefined();
  });

  it('meets nothing when it is not known', () => {
    expect(readMarks([match], 'So sorry, no refund', {})).toBeUndefined();
  });

  it('can silence a rule, and can be all that it asks for', () => {
    const asked = [{ replyTo: { any: [{ terms: ['my room'] }], within: 'first 5 words' } }];
    const context = { replyTo: 'In my room it was cold' };
    expect(
      readMarks([{ any: [{ terms: ['room'] }] }, { unless: asked }], 'Your room', context),
    ).toBeUndefined();
    expect(readMarks([{ all: asked }], 'Hello', context)).toEqual([]);
  });

  it('has no other text before it', () => {
    const nested = { all: [{ replyTo: { replyTo: { terms: ['room'] } } }] };
    expect(readMarks([nested], 'x', { replyTo: 'room' })).toBeUndefined();
  });
});

/** A rule that looks for nothing in the text. */
function omitMatch(overrides: Parameters<typeof createRule>[1]): ReturnType<typeof createRule> {
  const { match: _, ...rule } = createRule({}, overrides);
  return rule;
}
