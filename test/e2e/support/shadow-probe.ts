import type { Browser, CDPSession, Page } from 'puppeteer-core';

/** Looks into the extension's closed shadow root, which no script of the page can. */
export interface ShadowProbe {
  /**
   * Runs a function on our shadow root, with a word that it needs; `undefined` while nothing of ours
   * is in the page.
   */
  evaluate<Value>(
    work: (root: ShadowRoot, word: string) => Value,
    word?: string,
  ): Promise<Value | undefined>;
}

/** Where our host can stand: last below the document element or below a modal dialog. */
const CANDIDATES =
  '[document.documentElement.lastElementChild,' +
  '...[...document.querySelectorAll("dialog")].map((dialog) => dialog.lastElementChild)]';

/** Whether a browser is Firefox, whatever the tests were asked to run in. */
export async function isFirefox(browser: Browser): Promise<boolean> {
  return (await browser.version()).toLowerCase().startsWith('firefox');
}

/** Makes a probe for a page of either browser. */
export async function createProbe(browser: Browser, page: Page): Promise<ShadowProbe> {
  if (await isFirefox(browser)) return createBidiProbe(browser, page);
  return createCdpProbe(await page.createCDPSession());
}

function createCdpProbe(cdp: CDPSession): ShadowProbe {
  const findRoot = async (): Promise<string | undefined> => {
    const { result } = await cdp.send('Runtime.evaluate', { expression: CANDIDATES });
    if (result.objectId === undefined) return undefined;
    const { result: members } = await cdp.send('Runtime.getProperties', {
      objectId: result.objectId,
      ownProperties: true,
    });
    for (const { name, value } of members) {
      if (!/^\d+$/.test(name) || value?.objectId === undefined) continue;
      const { node } = await cdp.send('DOM.describeNode', {
        objectId: value.objectId,
        pierce: true,
      });
      const closed = node.shadowRoots?.find(({ shadowRootType }) => shadowRootType === 'closed');
      if (closed === undefined) continue;
      const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: closed.backendNodeId });
      return object.objectId;
    }
    return undefined;
  };
  return {
    async evaluate(work, word = '') {
      const objectId = await findRoot();
      if (objectId === undefined) return undefined;
      const { result } = await cdp.send('Runtime.callFunctionOn', {
        objectId,
        functionDeclaration: `function () { return (${work.toString()})(this, ${JSON.stringify(word)}); }`,
        returnByValue: true,
      });
      return result.value;
    },
  };
}

/** The part of a BiDi answer that leads to a shadow root. */
interface SerialisedNode {
  readonly sharedId?: string;
  readonly value?: {
    readonly mode?: string;
    readonly shadowRoot?: SerialisedNode | null;
  };
}

/** The part of the raw connection that a probe needs; puppeteer leaves it out of its types. */
interface BidiConnection {
  send(method: string, params: unknown): Promise<{ result: { result: { value?: unknown } } }>;
}

/** The raw BiDi connection under a browser. */
function connectionOf(browser: object): BidiConnection {
  const connection: unknown = Reflect.get(browser, 'connection');
  if (!isConnection(connection)) throw new Error('This puppeteer has no BiDi connection.');
  return connection;
}

function isConnection(value: unknown): value is BidiConnection {
  return typeof value === 'object' && value !== null && 'send' in value;
}

/** The id of a page's browsing context. */
function contextOf(page: Page): string {
  return String(Reflect.get(page.mainFrame(), '_id'));
}

function createBidiProbe(browser: Browser, page: Page): ShadowProbe {
  const connection = connectionOf(browser);
  const target = { context: contextOf(page) };
  const findRoot = async (): Promise<string | undefined> => {
    const answer = await connection.send('script.evaluate', {
      expression: CANDIDATES,
      target,
      awaitPromise: false,
      serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
    });
    const { value } = answer.result.result;
    const nodes: readonly SerialisedNode[] = Array.isArray(value) ? value : [];
    const roots = nodes.map((node) => node.value?.shadowRoot);
    return roots.find((root) => root?.value?.mode === 'closed')?.sharedId;
  };
  return {
    async evaluate(work, word = '') {
      const sharedId = await findRoot();
      if (sharedId === undefined) return undefined;
      const answer = await connection.send('script.callFunction', {
        functionDeclaration: `(root) => JSON.stringify((${work.toString()})(root, ${JSON.stringify(word)})) ?? 'null'`,
        arguments: [{ sharedId }],
        target,
        awaitPromise: false,
      });
      return JSON.parse(String(answer.result.result.value));
    },
  };
}
