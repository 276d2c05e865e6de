import { describe, expect, it } from 'vitest';

import { createHandlers, type HandlerBrowser } from '../../src/background/handlers.ts';
import { COMPOSE_FILE, HASHES_FILE, PATTERNS_FILE } from '../../src/background/inject-compose.ts';
import type { Sender } from '../../src/messaging/server.ts';
import type { CompiledPolicy } from '../../src/policy/compiled-policy.ts';
import { asAdapterId, asClauseId } from '../../src/shared/ids.ts';
import { succeed } from '../../src/shared/result.ts';
import { createEdge, createPolicy } from '../support/fake-edge.ts';

const sender: Sender = { tabId: 7, windowId: 2, frameId: 3, host: 'x.com', isPrivate: false };
const clause = asClauseId('personal-data');

interface Call {
  readonly api: string;
  readonly details: unknown;
}

/** A browser that writes down what it is asked to do. */
function createBrowser(injectionResult: object = {}) {
  const calls: Call[] = [];
  // The one cast of this file: the fake has only the functions that handlers call.
  const browser = {
    scripting: {
      executeScript: async (details: unknown) => {
        calls.push({ api: 'executeScript', details });
        return [injectionResult];
      },
    },
    tabs: {
      create: async (details: unknown) => {
        calls.push({ api: 'create', details });
        return {};
      },
    },
    runtime: { getURL: (path: string) => `chrome-extension://forepost/${path}` },
    i18n: { getMessage: (key: string) => key },
    action: {
      setBadgeText: async () => undefined,
      setTitle: async () => undefined,
    },
  } as unknown as HandlerBrowser;
  return { browser, calls };
}

/** Handlers over a policy whose only clause has the given address. */
function createClauseHandlers(url?: string) {
  const { browser, calls } = createBrowser();
  const policy = createPolicy();
  const clauses = policy.clauses.map((each) => ({ ...each, ...(url ? { url } : {}) }));
  const edge = createEdge({ assemble: () => succeed({ ...policy, clauses }) });
  return { handlers: createHandlers(browser, edge), calls };
}

describe('use-compose-box', () => {
  it('injects the heavy part into the frame that asked, and into no other', async () => {
    const { browser, calls } = createBrowser();
    const handlers = createHandlers(browser, createEdge());
    const answer = await handlers['use-compose-box']({ adapter: asAdapterId('x') }, sender);
    expect(answer).toEqual({ injected: true });
    expect(calls).toEqual([
      {
        api: 'executeScript',
        details: {
          target: { tabId: 7, frameIds: [3] },
          files: [COMPOSE_FILE],
          injectImmediately: true,
        },
      },
    ]);
  });

  it('brings the engine for patterns first, where the policy has some of its own', async () => {
    const { browser, calls } = createBrowser();
    const patterns = [{ engine: 're2' }] as unknown as CompiledPolicy['patterns'];
    const edge = createEdge({ assemble: () => succeed({ ...createPolicy(), patterns }) });
    await createHandlers(browser, edge)['use-compose-box']({ adapter: asAdapterId('x') }, sender);
    expect(calls).toMatchObject([{ details: { files: [PATTERNS_FILE, COMPOSE_FILE] } }]);
  });

  it('brings the hash function first, where the policy has lists of hashed terms', async () => {
    const { browser, calls } = createBrowser();
    const hashedTerms = [{ source: 0 }] as unknown as CompiledPolicy['hashedTerms'];
    const edge = createEdge({ assemble: () => succeed({ ...createPolicy(), hashedTerms }) });
    await createHandlers(browser, edge)['use-compose-box']({ adapter: asAdapterId('x') }, sender);
    expect(calls).toMatchObject([{ details: { files: [HASHES_FILE, COMPOSE_FILE] } }]);
  });

  it('injects nothing for a sender that is not a frame of a tab', async () => {
    const { browser, calls } = createBrowser();
    const handlers = createHandlers(browser, createEdge());
    const request = { adapter: asAdapterId('x') };
    const answer = await handlers['use-compose-box'](request, { isPrivate: false });
    expect(answer).toEqual({ injected: false });
    expect(calls).toEqual([]);
  });

  it('says so when the script failed in the page', async () => {
    const { browser } = createBrowser({ error: { message: 'boom' } });
    const handlers = createHandlers(browser, createEdge());
    const answer = await handlers['use-compose-box']({ adapter: asAdapterId('x') }, sender);
    expect(answer).toEqual({ injected: false });
  });
});

describe('open-clause', () => {
  it("opens the organisation's page beside the draft", async () => {
    const { handlers, calls } = createClauseHandlers('https://intranet.example/policy#4.2');
    expect(await handlers['open-clause']({ clause }, sender)).toEqual({ opened: true });
    const url = 'https://intranet.example/policy#4.2';
    expect(calls).toEqual([{ api: 'create', details: { url, openerTabId: 7, windowId: 2 } }]);
  });

  it.each([undefined, 'javascript:alert(1)', 'file:///etc/passwd', 'chrome://settings', 'no url'])(
    'opens the built-in reader at the clause when its address is %s',
    async (url) => {
      const { handlers, calls } = createClauseHandlers(url);
      await handlers['open-clause']({ clause }, { isPrivate: false });
      const reader = 'chrome-extension://forepost/src/pages/policy/index.html#personal-data';
      expect(calls).toEqual([{ api: 'create', details: { url: reader } }]);
    },
  );

  it('opens nothing for a clause that the policy does not have', async () => {
    const { handlers, calls } = createClauseHandlers();
    const request = { clause: asClauseId('made-up') };
    expect(await handlers['open-clause'](request, sender)).toEqual({ opened: false });
    expect(calls).toEqual([]);
  });
});

describe('get-policy, report-coverage and report-fault', () => {
  it('answer with the policy in force and with what was noted', async () => {
    const handlers = createHandlers(createBrowser().browser, createEdge());
    expect(await handlers['get-policy']({}, sender)).toEqual({ policy: createPolicy() });
    const report = { adapter: asAdapterId('x'), state: 'watching' } as const;
    expect(await handlers['report-coverage'](report, sender)).toEqual({ noted: true });
    expect(await handlers['report-fault']({ unit: 'x', code: 'e' }, sender)).toEqual({
      noted: true,
    });
  });
});
