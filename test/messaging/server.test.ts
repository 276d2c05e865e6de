import { describe, expect, it } from 'vitest';

import {
  type Handlers,
  type ReceivingRuntime,
  type Sender,
  serveMessages,
} from '../../src/messaging/server.ts';
import type { Runtime } from '../../src/shared/browser.ts';

const OUR_ID = 'forepost';

const fromTab: Runtime.MessageSender = {
  id: OUR_ID,
  frameId: 3,
  url: 'https://x.com/home',
  tab: createTab(false),
};

function createTab(incognito: boolean): NonNullable<Runtime.MessageSender['tab']> {
  return {
    id: 7,
    windowId: 2,
    index: 0,
    highlighted: true,
    active: true,
    pinned: false,
    incognito,
  };
}

function createHandlers(overrides: Partial<Handlers> = {}): Handlers {
  return {
    'use-compose-box': async () => ({ injected: true }),
    'get-policy': async () => ({ policy: undefined }),
    'open-clause': async () => ({ opened: true }),
    'mute-words': async ({ salt }) => ({ salt }),
    'report-coverage': async () => ({ noted: true }),
    'count-outcome': async () => ({ counted: true }),
    'report-fault': async () => ({ noted: true }),
    ...overrides,
  };
}

/** Starts a server and hands back what the browser would call, and the faults it was told of. */
function startServer(overrides: Partial<Handlers> = {}) {
  const listeners: Parameters<ReceivingRuntime['onMessage']['addListener']>[0][] = [];
  const faults: string[] = [];
  const onMessage = {
    addListener: (listener: (typeof listeners)[number]) => listeners.push(listener),
  };
  serveMessages(
    { id: OUR_ID, onMessage },
    { handlers: createHandlers(overrides), onFault: (kind) => faults.push(kind) },
  );
  const deliver = (message: unknown, sender: Runtime.MessageSender = fromTab) =>
    new Promise((resolve) => {
      for (const listener of listeners) listener(message, sender, resolve);
    });
  return { listeners, faults, deliver };
}

describe('serveMessages', () => {
  it('registers exactly one listener, at once', () => {
    expect(startServer().listeners).toHaveLength(1);
  });

  it('answers a well-formed message with the response of its handler', async () => {
    const { deliver } = startServer();
    await expect(deliver({ kind: 'open-clause', request: { clause: 'a-1' } })).resolves.toEqual({
      ok: true,
      response: { opened: true },
    });
  });

  it('tells the handler tab, frame and host, and not the address or title of the page', async () => {
    const senders: Sender[] = [];
    const { deliver } = startServer({
      'get-policy': async (_request, sender) => {
        senders.push(sender);
        return { policy: undefined };
      },
    });
    await deliver({ kind: 'get-policy', request: {} });
    await deliver({ kind: 'get-policy', request: {} }, { id: OUR_ID, tab: createTab(true) });
    await deliver({ kind: 'get-policy', request: {} }, { id: OUR_ID, url: 'about:blank' });
    expect(senders).toEqual([
      { tabId: 7, windowId: 2, frameId: 3, host: 'x.com', isPrivate: false },
      { tabId: 7, windowId: 2, isPrivate: true },
      { isPrivate: false },
    ]);
  });

  it('gives another extension an empty answer, and no handler its message', async () => {
    const handled: string[] = [];
    const { deliver } = startServer({
      'get-policy': async () => {
        handled.push('get-policy');
        return { policy: undefined };
      },
    });
    const answer = deliver({ kind: 'get-policy', request: {} }, { ...fromTab, id: 'other' });
    await expect(answer).resolves.toBeUndefined();
    expect(handled).toEqual([]);
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a bare word', 'get-policy'],
    ['no request', { kind: 'get-policy' }],
    ['an unknown kind', { kind: 'post-draft', request: {} }],
    ['the name of a built-in property', { kind: 'toString', request: {} }],
    ['the name of the prototype', { kind: '__proto__', request: {} }],
    ['a field too many in the envelope', { kind: 'get-policy', request: {}, draft: 'x' }],
    ['a field too many in the request', { kind: 'get-policy', request: { draft: 'x' } }],
    ['a missing field', { kind: 'open-clause', request: {} }],
    ['a clause that is not an id', { kind: 'open-clause', request: { clause: '../x' } }],
    ['a clause that is a list', { kind: 'open-clause', request: { clause: ['a'] } }],
    ['an id that is too long', { kind: 'open-clause', request: { clause: 'a'.repeat(65) } }],
    [
      'a state that is no state',
      { kind: 'report-coverage', request: { adapter: 'x', state: 'ok' } },
    ],
    [
      'a fault that quotes a draft',
      { kind: 'report-fault', request: { unit: 'x', code: 'My post' } },
    ],
  ])('refuses %s', async (_what, message) => {
    const { deliver, faults } = startServer();
    await expect(deliver(message)).resolves.toEqual({ ok: false, code: 'refused' });
    expect(faults).toEqual([]);
  });

  it('answers with a code, and tells of the fault, when a handler throws', async () => {
    const { deliver, faults } = startServer({
      'get-policy': () => Promise.reject(new Error('secret words of a person')),
    });
    const answer = await deliver({ kind: 'get-policy', request: {} });
    expect(answer).toEqual({ ok: false, code: 'handler-threw' });
    expect(faults).toEqual(['get-policy']);
  });
});
