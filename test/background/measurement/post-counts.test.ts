import { describe, expect, it } from 'vitest';

import { postCounts } from '../../../src/background/measurement/post-counts.ts';
import { createReason } from '../../../src/shared/reason.ts';
import { COLLECTOR } from './create-counter.ts';

/** Sends something to a collector that answers in one way, or not at all. */
async function post(answer: Response | Error, isOverTime = false) {
  const requests: RequestInit[] = [];
  const limit = new AbortController();
  if (isOverTime) limit.abort();
  const edge = {
    limit: () => limit.signal,
    fetch: async (_address: string, request: RequestInit) => {
      requests.push(request);
      if (answer instanceof Error) throw answer;
      return answer;
    },
  };
  return { delivery: await postCounts(edge, COLLECTOR, '{"a":1}'), requests };
}

/** An answer of a collector in words. */
function answerWith(words: object | string): Response {
  return new Response(typeof words === 'string' ? words : JSON.stringify(words));
}

describe('postCounts', () => {
  it('sends nothing that could tell people apart, and goes nowhere else', async () => {
    const { requests } = await post(answerWith({}));
    expect(requests).toEqual([
      {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: '{"a":1}',
        cache: 'no-store',
        credentials: 'omit',
        redirect: 'manual',
        referrerPolicy: 'no-referrer',
        signal: expect.any(AbortSignal),
      },
    ]);
  });

  it.each([
    ['nothing', new Response(null, { status: 204 })],
    ['an empty object', answerWith({})],
    ['no rejected point', answerWith({ partialSuccess: { rejectedDataPoints: '0' } })],
    ['no JSON', answerWith('ok')],
    ['another form', answerWith('null')],
  ])('takes an answer with %s as “all taken”', async (_what, answer) => {
    expect((await post(answer)).delivery).toEqual({ outcome: 'taken' });
  });

  it('passes on what a collector says of counts that it would not take', async () => {
    const words = { partialSuccess: { rejectedDataPoints: '3', errorMessage: 'too old' } };
    expect((await post(answerWith(words))).delivery).toEqual({
      outcome: 'taken',
      reason: createReason('reasonCollectorPartSaid', 'too old'),
    });
  });

  it('keeps a long-winded collector short', async () => {
    const words = { partialSuccess: { rejectedDataPoints: 1, errorMessage: 'x'.repeat(10_000) } };
    expect((await post(answerWith(words))).delivery.reason?.values.join('').length).toBeLessThan(
      300,
    );
  });

  it.each([429, 502, 503, 504])('may send again after status %i', async (status) => {
    expect((await post(new Response('', { status }))).delivery).toEqual({
      outcome: 'later',
      reason: createReason('reasonCollectorStatus', String(status)),
    });
  });

  it.each([400, 401, 404, 500])('does not send again after status %i', async (status) => {
    expect((await post(new Response('', { status }))).delivery.outcome).toBe('refused');
  });

  it('does not go where a collector redirects', async () => {
    const redirect = Object.defineProperty(new Response(null), 'type', {
      value: 'opaqueredirect',
    });
    expect((await post(redirect)).delivery).toEqual({
      outcome: 'refused',
      reason: createReason('reasonCollectorRedirect'),
    });
  });

  it('may send again when nobody answers, or not in time', async () => {
    const { delivery } = await post(new TypeError('no way'));
    expect(delivery).toEqual({
      outcome: 'later',
      reason: createReason('reasonCollectorUnreachable'),
    });
    const late = (await post(new DOMException('late', 'TimeoutError'), true)).delivery;
    expect(late.reason).toEqual(createReason('reasonCollectorOverTime', '20'));
  });
});
