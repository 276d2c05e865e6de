import { describe, expect, it } from 'vitest';

import {
  MessageFailure,
  type SendingRuntime,
  sendThrough,
} from '../../src/messaging/send-through.ts';
import { asClauseId } from '../../src/shared/ids.ts';

const clause = asClauseId('personal-data');

function createRuntime(answer: () => Promise<unknown>, id?: string): SendingRuntime {
  const sendMessage = async () => JSON.parse(JSON.stringify((await answer()) ?? null));
  return id === undefined ? { sendMessage } : { id, sendMessage };
}

async function failureOf(runtime: SendingRuntime): Promise<unknown> {
  return sendThrough(runtime, 'open-clause', { clause }).then(
    () => 'answered',
    (cause: unknown) => (cause instanceof MessageFailure ? cause.code : cause),
  );
}

describe('sendThrough', () => {
  it('resolves with the response of an answer', async () => {
    const runtime = createRuntime(
      async () => ({ ok: true, response: { opened: true } }),
      'forepost',
    );
    await expect(sendThrough(runtime, 'open-clause', { clause })).resolves.toEqual({
      opened: true,
    });
  });

  it('sends the kind and the request, and nothing else', async () => {
    const sent: unknown[] = [];
    const runtime: SendingRuntime = {
      id: 'forepost',
      async sendMessage(message) {
        sent.push(message);
        return JSON.parse('{"ok":true,"response":{"opened":true}}');
      },
    };
    await sendThrough(runtime, 'open-clause', { clause });
    expect(sent).toEqual([{ kind: 'open-clause', request: { clause } }]);
  });

  it('rejects without sending when the extension was reloaded under the page', async () => {
    const runtime = createRuntime(() => Promise.reject(new Error('must not be called')));
    expect(await failureOf(runtime)).toBe('context-gone');
  });

  it('takes a runtime that throws when touched for one that is gone', async () => {
    const runtime: SendingRuntime = {
      get id(): string {
        throw new TypeError("can't access dead object");
      },
      sendMessage: () => Promise.reject(new Error('must not be called')),
    };
    expect(await failureOf(runtime)).toBe('context-gone');
  });

  it('tells an invalidated context from a background that does not answer', async () => {
    const failWith = (text: string) => createRuntime(() => Promise.reject(new Error(text)), 'id');
    expect(await failureOf(failWith('Extension context invalidated.'))).toBe('context-gone');
    expect(await failureOf(failWith('Could not establish connection.'))).toBe('no-answer');
  });

  it('rejects when nobody answered', async () => {
    expect(await failureOf(createRuntime(async () => undefined, 'id'))).toBe('no-answer');
  });

  it.each(['refused', 'handler-threw'] as const)('passes on the code "%s"', async (code) => {
    expect(await failureOf(createRuntime(async () => ({ ok: false, code }), 'id'))).toBe(code);
  });
});
