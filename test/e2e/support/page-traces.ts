/** What a draft could leave behind; every function here runs inside a page. */

declare global {
  /** Messages that a page was sent, while a test listens. */
  var heardByTest: string[] | undefined;
}

interface Area {
  get(keys: null): Promise<Record<string, unknown>>;
}

/** The part of the extension API that is used; a page of a site has none of it. */
declare const chrome:
  | {
      readonly runtime?: {
        readonly onMessage?: { addListener(listen: (message: unknown) => boolean): void };
      };
      readonly storage: { readonly local: Area; readonly session: Area; readonly sync: Area };
    }
  | undefined;

/** Begins to keep every message to the page: in one of the extension, those of the content scripts too. */
export function hearMessages(): void {
  const heard: string[] = [];
  globalThis.heardByTest = heard;
  const keep = (message: unknown): boolean => {
    heard.push(JSON.stringify(message) ?? String(message));
    return false;
  };
  addEventListener('message', ({ data }) => keep(data));
  if (typeof chrome !== 'undefined') chrome.runtime?.onMessage?.addListener(keep);
}

/** What was heard since then. */
export function readHeard(): readonly string[] {
  return globalThis.heardByTest ?? [];
}

/** In a page of the extension: all that it has stored, but for the policy, and names of its databases. */
export async function readStorage(): Promise<{
  readonly kept: unknown;
  readonly databases: readonly unknown[];
}> {
  if (typeof chrome === 'undefined') throw new Error('This page is not of the extension.');
  const { local, session, sync } = chrome.storage;
  // The compiled policy is full of words, and none of them are the person's.
  const { policy: _compiled, ...stored } = await local.get(null);
  const areas = [stored, await session.get(null), await sync.get(null)];
  const web = [{ ...localStorage }, { ...sessionStorage }];
  return { kept: [...areas, ...web], databases: await indexedDB.databases() };
}

/** In a page of a site: its global names, and every text beside the contents of its elements. */
export function readSiteTraces(): {
  readonly globals: readonly string[];
  readonly texts: readonly string[];
} {
  const texts = [
    document.title,
    document.cookie,
    location.href,
    JSON.stringify({ ...localStorage }),
    JSON.stringify({ ...sessionStorage }),
  ];
  const roots: ParentNode[] = [document];
  for (let root = roots.pop(); root !== undefined; root = roots.pop()) {
    for (const element of root.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) texts.push(name, value);
      if (element.shadowRoot) roots.push(element.shadowRoot);
    }
  }
  const names = Object.getOwnPropertyNames(window);
  for (const name of names) {
    const value: unknown = Object.getOwnPropertyDescriptor(window, name)?.value;
    if (typeof value === 'string') texts.push(value);
  }
  return { globals: names.filter((name) => Number.isNaN(Number(name))).sort(), texts };
}
