import { describe, expect, it } from 'vitest';

import type { SiteScript } from '../../src/background/added-scripts.ts';
import { type AddedEdge, keepAdded } from '../../src/background/keep-added.ts';
import { readAddedSites } from '../../src/messaging/added-sites.ts';
import { readFaults } from '../../src/messaging/stored.ts';
import type { CompiledPolicy } from '../../src/policy/compiled-policy.ts';
import { fail, succeed } from '../../src/shared/result.ts';
import { createEdge, createPolicy, createStorage } from '../support/fake-edge.ts';

const LISTED = ['https://x.com/*', 'https://*.slack.com/*', 'https://old.reddit.com/*'];
const WATCH = 'src/content/watch.js';

/** A browser that keeps scripts and permissions, whose policy a test changes as it goes. */
function createBrowser(granted: readonly string[] = []) {
  const origins = new Set([...LISTED, ...granted]);
  const scripts = new Map<string, SiteScript>();
  let sites: CompiledPolicy['sites'] = { off: [], add: [] };
  const storage = createStorage();
  const calls = { added: 0, dropped: 0, givenBack: 0 };
  const edge = {
    ...createEdge({ storage, assemble: () => succeed(createPolicy({ sites })) }),
    listed: LISTED,
    watchFiles: [WATCH],
    granted: async () => [...origins],
    isGranted: async (pattern: string) => origins.has(pattern),
    giveBack: async (patterns: readonly string[]) => {
      calls.givenBack += 1;
      for (const pattern of patterns) origins.delete(pattern);
    },
    listScripts: async () => [...scripts.values()],
    addScript: async (script: SiteScript) => {
      if (scripts.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
      calls.added += 1;
      // Browsers answer with more than they were given.
      scripts.set(script.id, { ...script, world: 'ISOLATED' });
    },
    dropScripts: async (ids: readonly string[]) => {
      calls.dropped += 1;
      for (const id of ids) scripts.delete(id);
    },
  } satisfies AddedEdge;
  return {
    edge,
    storage,
    origins,
    scripts,
    calls,
    /** Puts a policy with these sites in force and has the background look. */
    async ask(add: CompiledPolicy['sites']['add'], off: readonly string[] = []) {
      sites = { off, add };
      delete storage.content['policy'];
      await keepAdded(edge);
    },
    states: async () => (await readAddedSites(storage)).map(({ host, state }) => [host, state]),
    matches: () => [...scripts.values()].flatMap((script) => script.matches ?? []),
  };
}

const SOCIAL = { host: 'social.example', adapter: 'mastodon' };
const FORUM = { host: 'Forum.example', adapter: 'generic' };
const ALLOWED = ['https://social.example/*', 'https://forum.example/*'];

describe('hosts that an organisation adds', () => {
  it('wait until the person allows them, and nothing is registered before', async () => {
    const browser = createBrowser();
    await browser.ask([SOCIAL]);
    expect(await browser.states()).toEqual([['social.example', 'waiting']]);
    expect(browser.scripts.size).toBe(0);
    browser.origins.add('https://social.example/*');
    await keepAdded(browser.edge);
    expect(await browser.states()).toEqual([['social.example', 'watching']]);
  });

  it('are watched by the same files as listed sites, after the one that names the adapter', async () => {
    const browser = createBrowser(ALLOWED);
    await browser.ask([SOCIAL, FORUM]);
    expect([...browser.scripts.values()]).toEqual([
      {
        id: 'mastodon social.example',
        matches: ['https://social.example/*'],
        js: ['content/as/mastodon.js', WATCH],
        runAt: 'document_start',
        allFrames: true,
        matchOriginAsFallback: true,
        persistAcrossSessions: true,
        world: 'ISOLATED',
      },
      expect.objectContaining({
        matches: ['https://forum.example/*'],
        js: ['content/as/generic.js', WATCH],
      }),
    ]);
  });

  it('are left as they are while nothing has changed, also after a restart', async () => {
    const browser = createBrowser([...ALLOWED, 'https://*.reddit.com/*']);
    const add = [SOCIAL, { host: '*.reddit.com', adapter: 'reddit' }];
    await browser.ask(add);
    const writes = () => browser.storage.writes.filter((key) => key === 'added').length;
    await browser.ask(add);
    await keepAdded({ ...browser.edge });
    expect(browser.calls).toEqual({ added: 2, dropped: 0, givenBack: 1 });
    expect(writes()).toBe(1);
  });

  it('are registered again after an update that has dropped scripts or renamed files', async () => {
    const browser = createBrowser(ALLOWED);
    await browser.ask([SOCIAL]);
    browser.scripts.clear();
    await keepAdded(browser.edge);
    expect(browser.matches()).toEqual(['https://social.example/*']);
    await keepAdded({ ...browser.edge, watchFiles: ['new.js'] });
    expect([...browser.scripts.values()].map(({ js }) => js)).toEqual([
      ['content/as/mastodon.js', 'new.js'],
    ]);
  });

  it('take another adapter at once', async () => {
    const browser = createBrowser(ALLOWED);
    await browser.ask([SOCIAL]);
    await browser.ask([{ ...SOCIAL, adapter: 'generic' }]);
    expect([...browser.scripts.keys()]).toEqual(['generic social.example']);
  });

  it('are not watched any more when they are taken out, and their permission goes', async () => {
    const browser = createBrowser(ALLOWED);
    await browser.ask([SOCIAL, FORUM]);
    await browser.ask([FORUM]);
    expect(browser.matches()).toEqual(['https://forum.example/*']);
    expect([...browser.origins]).toEqual([...LISTED, 'https://forum.example/*']);
    await browser.ask([]);
    expect(browser.scripts.size).toBe(0);
    expect(await browser.states()).toEqual([]);
  });

  it('gives back every access that is not asked for', async () => {
    const browser = createBrowser(['https://*/*', 'https://other.example/*', ...ALLOWED]);
    await browser.ask([SOCIAL]);
    expect([...browser.origins]).toEqual([...LISTED, 'https://social.example/*']);
  });

  it('wait again, and are not watched, when the person withdraws the permission', async () => {
    const browser = createBrowser(ALLOWED);
    await browser.ask([SOCIAL]);
    browser.origins.delete('https://social.example/*');
    await keepAdded(browser.edge);
    expect(browser.scripts.size).toBe(0);
    expect(await browser.states()).toEqual([['social.example', 'waiting']]);
  });

  it.each([
    ['by its host', 'social.example'],
    ['by a domain above it', 'example'],
    ['by its adapter', 'mastodon'],
  ])('are left alone where the policy switches them off %s', async (_name, off) => {
    const browser = createBrowser(ALLOWED);
    await browser.ask([SOCIAL], [off]);
    expect(await browser.states()).toEqual([['social.example', 'off']]);
    expect(browser.scripts.size).toBe(0);
    expect(browser.origins.has('https://social.example/*')).toBe(false);
  });

  it.each([
    ['no host', { host: 'https://social.example/', adapter: 'mastodon' }, 'bad-host'],
    ['the whole web', { host: '*', adapter: 'generic' }, 'bad-host'],
    ['an unknown adapter', { host: 'social.example', adapter: 'mastodont' }, 'unknown-adapter'],
    ['an inherited name', { host: 'social.example', adapter: 'constructor' }, 'unknown-adapter'],
    ['a listed host', { host: 'X.com', adapter: 'generic' }, 'listed'],
    ['a host below a listed one', { host: 'acme.slack.com', adapter: 'slack' }, 'listed'],
  ])('are refused alone for %s', async (_name, wrong, state) => {
    const browser = createBrowser(ALLOWED);
    await browser.ask([wrong, FORUM]);
    expect((await browser.states()).map(([, each]) => each)).toEqual([state, 'watching']);
    expect(browser.matches()).toEqual(['https://forum.example/*']);
  });

  it('count once where two spellings name one host, and the last one counts', async () => {
    const browser = createBrowser(ALLOWED);
    await browser.ask([FORUM, { host: 'forum.example', adapter: 'mastodon' }]);
    expect([...browser.scripts.keys()]).toEqual(['mastodon forum.example']);
  });

  it('leave out what is listed or added below them, so that no frame is watched twice', async () => {
    const browser = createBrowser([
      'https://*.reddit.com/*',
      'https://de.reddit.com/*',
      'https://social.example/*',
    ]);
    await browser.ask([
      { host: '*.reddit.com', adapter: 'reddit' },
      { host: 'de.reddit.com', adapter: 'generic' },
      SOCIAL,
    ]);
    expect(browser.scripts.get('reddit *.reddit.com')?.excludeMatches).toEqual([
      'https://de.reddit.com/*',
      'https://old.reddit.com/*',
    ]);
  });

  it('are told apart from those that the browser refuses; the others are watched', async () => {
    const browser = createBrowser(ALLOWED);
    const { addScript } = browser.edge;
    browser.edge.addScript = async (script) => {
      if (script.id.includes('social')) throw new TypeError('no such file: secret');
      await addScript(script);
    };
    await browser.ask([SOCIAL, FORUM]);
    expect((await browser.states()).map(([, state]) => state)).toEqual([
      'not-registered',
      'watching',
    ]);
    expect(await readFaults(browser.storage)).toMatchObject([
      { unit: 'added-sites', code: 'register:TypeError' },
    ]);
  });

  it.each(['granted', 'isGranted', 'giveBack', 'listScripts', 'dropScripts'] as const)(
    'are a noted fault and no more when the browser fails at %s',
    async (name) => {
      const browser = createBrowser(ALLOWED);
      await browser.ask([SOCIAL, FORUM]);
      browser.edge[name] = async () => {
        throw new Error('broken');
      };
      await expect(browser.ask([SOCIAL])).resolves.toBeUndefined();
      expect(await readFaults(browser.storage)).toMatchObject([
        { unit: 'added-sites', code: 'keep:Error' },
      ]);
    },
  );

  it('stay as they are while no policy can be used, and when storage fails', async () => {
    const browser = createBrowser(ALLOWED);
    await browser.ask([SOCIAL]);
    delete browser.storage.content['policy'];
    await keepAdded({ ...browser.edge, assemble: () => fail(['broken']) });
    expect(browser.matches()).toEqual(['https://social.example/*']);
    browser.storage.failing.get = new Error('broken');
    await expect(keepAdded(browser.edge)).resolves.toBeUndefined();
  });

  it('are handled one look after another', async () => {
    const browser = createBrowser();
    await browser.ask([]);
    browser.origins.add('https://social.example/*');
    await Promise.all([browser.ask([SOCIAL]), keepAdded(browser.edge), keepAdded(browser.edge)]);
    expect(browser.matches()).toEqual(['https://social.example/*']);
    expect(await readFaults(browser.storage)).toEqual([]);
  });
});
