import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { CompiledPolicy } from '../../src/policy/compiled-policy.ts';
import { extensionId } from './support/extension-control.ts';
import { browserFamily, findWelcome, launchBrowser } from './support/launch.ts';
import { openOurs } from './support/open-ours.ts';
import { openUntilMarked } from './support/open-until-marked.ts';
import { type SiteServer, startSiteServer } from './support/site-server.ts';
import { findCase } from './support/surface-cases.ts';
import { Visit } from './support/visit.ts';
import { waitUntil } from './support/wait-until.ts';

const HOST = 'social.example';
const PATTERN = `https://${HOST}/*`;
const MASTODON = { ...findCase('mastodon-post'), origin: `https://${HOST}` };

/** The part of the extension API that is used inside its pages and Chromium's own. */
declare const chrome: {
  readonly developerPrivate: { addHostPermission(id: string, host: string): Promise<void> };
  readonly permissions: {
    contains(wanted: { origins: string[] }): Promise<boolean>;
    remove(given: { origins: string[] }): Promise<boolean>;
  };
  readonly scripting: { getRegisteredContentScripts(): Promise<readonly { id: string }[]> };
  readonly storage: {
    readonly local: {
      get(key: string): Promise<{ policy?: { policy: CompiledPolicy } }>;
      set(items: object): Promise<void>;
    };
  };
};

describe('a host that the organisation adds', () => {
  const family = browserFamily();
  let server: SiteServer;
  let browser: Browser;
  let status: Page;

  /** Puts a policy in force that adds these hosts, as a newer version of it does. */
  const add = (sites: CompiledPolicy['sites']['add']): Promise<void> =>
    status.evaluate(async (hosts) => {
      const { policy: stored } = await chrome.storage.local.get('policy');
      if (stored === undefined) throw new Error('No policy is stored.');
      const policy = { ...stored.policy, sites: { ...stored.policy.sites, add: hosts } };
      await chrome.storage.local.set({ policy: { ...stored, policy } });
    }, sites);

  /** Waits until the status page says something of the host. */
  const waitForState = (words: string): Promise<unknown> =>
    waitUntil(`"${words}" on the status page`, () =>
      status
        .$$eval(
          '[aria-labelledby="added-heading"] tbody tr',
          (rows, wanted) => rows.some(({ textContent }) => textContent.includes(wanted)),
          words,
        )
        .catch(() => false),
    );

  /** Presses the button as a person does. */
  const allow = async (): Promise<void> => {
    await status.bringToFront();
    await (await status.waitForSelector('.allow-sites button'))?.click();
  };

  const scripts = (): Promise<readonly string[]> =>
    status.evaluate(async () =>
      (await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id),
    );
  const isGranted = (): Promise<boolean> =>
    status.evaluate((pattern) => chrome.permissions.contains({ origins: [pattern] }), PATTERN);

  /** Posts a flagged draft that nobody looks at. */
  const postUnseen = async (): Promise<void> => {
    const visit = await Visit.open(browser, MASTODON);
    await visit.type(MASTODON.flagged);
    await visit.pressSubmit();
    expect(await visit.posts()).toHaveLength(1);
    expect(await visit.highlights()).toBe(0);
    await visit.page.close();
  };

  beforeAll(async () => {
    server = await startSiteServer();
    browser = await launchBrowser({
      family,
      server,
      extension: family === 'firefox' ? 'dist/firefox' : 'dist/chrome',
      hosts: [HOST],
      keepsWelcome: true,
      // Nobody is there to answer Firefox's question; Chromium has its answer below.
      preferences: { 'extensions.webextOptionalPermissionPrompts': false },
    });
    status = await findWelcome(browser);
    await status.waitForSelector('h1');
    await openOurs(status, 'status', 'textarea');
    if (family === 'chromium') await answerBefore(browser);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  it('waits for the person, and nothing runs there meanwhile', async () => {
    await add([{ host: HOST, adapter: 'mastodon' }]);
    await waitForState('Waiting for your permission');
    expect(await scripts()).toEqual([]);
    expect(await isGranted()).toBe(false);
    await postUnseen();
  });

  it('is watched after one press: a draft is marked and its post held', async () => {
    await allow();
    await waitForState('Watching');
    const visit = await openUntilMarked(browser, MASTODON, MASTODON.flagged);
    await visit.pressSubmit();
    await visit.waitForPanel();
    expect(await visit.posts()).toEqual([]);
    await visit.page.close();
  });

  it('waits again once the permission is withdrawn', async () => {
    await status.evaluate((pattern) => chrome.permissions.remove({ origins: [pattern] }), PATTERN);
    await waitForState('Waiting for your permission');
    expect(await scripts()).toEqual([]);
    await postUnseen();
    await allow();
    await waitForState('Watching');
    expect(await scripts()).toEqual([`mastodon ${HOST}`]);
  });

  it('is left alone again when the policy drops it, and the permission is given back', async () => {
    await add([]);
    await waitUntil('no added host', async () => (await status.$('#added-heading')) === null);
    expect(await scripts()).toEqual([]);
    expect(await isGranted()).toBe(false);
    await postUnseen();
  });
});

/**
 * Nobody can press Chromium's own question, so that it is told beforehand that the person has said
 * yes: it then answers the button without asking, and grants nothing before.
 */
async function answerBefore(browser: Browser): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    (id, pattern) => chrome.developerPrivate.addHostPermission(id, pattern),
    extensionId(browser),
    PATTERN,
  );
  await page.close();
}
