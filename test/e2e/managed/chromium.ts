import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type Answer, type FileServer, startFileServer } from '../support/file-server.ts';
import { canIsolate, type IsolatedBrowser, isolateBrowser } from '../support/isolated-browser.ts';
import { launchBrowser } from '../support/launch.ts';
import { OWN, Publisher } from '../support/signed-policy.ts';
import { type SiteServer, startSiteServer } from '../support/site-server.ts';
import { findCase } from '../support/surface-cases.ts';
import { Visit } from '../support/visit.ts';
import { waitUntil } from '../support/wait-until.ts';

/** The part of the extension API that a test uses inside the status page. */
declare const chrome: {
  readonly alarms: { create(name: string, when: { readonly when: number }): Promise<void> };
};

/** The id that IT writes into policies; the background may not run yet when it is needed. */
const ID = 'dloicalocdbfnillldhkbgalhcnojfjc';
const POLICY = '/policy.json';
const CRISIS = '/crisis.json';
const SETTINGS_FILE = 'policies/managed/settings.json';

/** Tests Chromium with a policy file that it reads while it runs. */
export function proveManagedChromium(): void {
  describe.runIf(canIsolate('chromium'))('Chromium under an administrator', () => {
    let sites: SiteServer;
    let files: FileServer;
    let publisher: Publisher;
    let isolated: IsolatedBrowser;
    let browser: Browser;
    let status: Page;
    const surface = findCase('x-post');

    /** Sets what the administrator sets, whether the browser runs or not. */
    const set = (settings: Readonly<Record<string, unknown>>): void =>
      isolated.write(SETTINGS_FILE, {
        '3rdparty': { extensions: { [ID]: settings } },
      });

    /** The settings that name both signed files, and more. */
    const withFiles = (more: Readonly<Record<string, unknown>> = {}) => ({
      policyUrl: `${files.origin}${POLICY}`,
      crisisUrl: `${files.origin}${CRISIS}`,
      policyKey: [publisher.publicKey],
      ...more,
    });

    /** The status page, which stays open and follows what is stored. */
    const openStatus = async (): Promise<Page> => {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${ID}/src/pages/status/index.html`);
      await page.waitForSelector('main');
      return page;
    };

    /** What the status page says now. */
    const readStatus = (): Promise<string> =>
      status.evaluate(() => document.querySelector('main')?.innerText ?? '');

    /** Waits until the status page says something. */
    const waitForStatus = (words: string, limitMs?: number): Promise<string> =>
      waitUntil(
        `"${words}" on the status page`,
        async () => {
          const text = await readStatus();
          return text.includes(words) && text;
        },
        limitMs,
      ).catch(async (cause: unknown) => {
        throw new Error(`The status page says: ${await readStatus()}`, { cause });
      });

    /** Has the background look for the policy now, as its alarm would in an hour. */
    const lookNow = (): Promise<void> =>
      status.evaluate(() => chrome.alarms.create('policy', { when: Date.now() }));

    beforeAll(async () => {
      [sites, files, publisher] = await Promise.all([
        startSiteServer(),
        startFileServer(),
        Publisher.create(),
      ]);
      isolated = isolateBrowser('chromium');
      files.answers.set(POLICY, { kind: 'file', body: await publisher.signPolicy('2026.11.5') });
      files.answers.set(CRISIS, { kind: 'file', body: await publisher.signCalm() });
      set(withFiles());
      const { executablePath } = isolated;
      const options = { family: 'chromium', server: sites, extension: 'dist/chrome' } as const;
      browser = await launchBrowser({ ...options, executablePath });
      status = await openStatus();
    });
    afterAll(async () => {
      await browser?.close();
      await Promise.all([sites?.stop(), files?.stop()]);
      isolated?.remove();
    });

    it('takes the signed policy that is set, and warns with its own clause and contact', async () => {
      await waitForStatus('2026.11.5', 30_000);
      expect(await readStatus()).toContain('Your organisation’s signed policy');
      const visit = await Visit.open(browser, surface);
      await visit.type(OWN.draft);
      await visit.waitForMarks();
      await visit.pressSubmit();
      const panel = await visit.waitForPanelParts();
      expect(panel.findings[0]?.message).toBe(OWN.message);
      expect(panel.findings[0]?.clause).toContain(OWN.clause);
      expect(panel.contact).toContain(OWN.contact);
      expect(await visit.posts()).toEqual([]);
      await visit.page.close();
    });

    it('follows settings that are edited while it runs, and refuses a wrong one by name', async () => {
      set(withFiles({ department: 'wards', refreshMinutes: 1 }));
      const text = await waitForStatus('wards', 30_000);
      expect(text).toContain('refreshMinutes: expected at least 5, but found the number 1');
      expect(text).toContain('2026.11.5');
    });

    it('speaks the language that is set, in pages that are open too, and its own after that', async () => {
      set(withFiles({ language: 'pl-PL' }));
      await waitForStatus('Obowiązujące zasady', 30_000);
      expect(await status.evaluate(() => document.documentElement.lang)).toBe('pl');
      set(withFiles());
      await waitForStatus('Policy in force', 30_000);
    });

    const damage = (text: string): string => {
      const { payload, ...rest } = JSON.parse(text);
      const changed = Buffer.from(payload, 'base64').toString().replace('Larch', 'Beech');
      return JSON.stringify({ ...rest, payload: Buffer.from(changed).toString('base64') });
    };
    it.each<readonly [string, string, () => Promise<Answer> | Answer]>([
      [
        'a bad signature',
        'The signature is not good',
        async () => ({ kind: 'file', body: damage(await publisher.signPolicy('2026.11.6')) }),
      ],
      [
        'a truncated file',
        'only a part of one',
        async () => ({
          kind: 'file',
          body: (await publisher.signPolicy('2026.11.6')).slice(0, 900),
        }),
      ],
      [
        'a roll-back without a signed reason',
        'Version 2026.11.4 is lower than version 2026.11.5',
        async () => ({ kind: 'file', body: await publisher.signPolicy('2026.11.4') }),
      ],
      ['an answer of 500', 'status 500', () => ({ kind: 'status', status: 500 })],
      [
        'a redirect to another host',
        'The server redirects elsewhere',
        () => ({ kind: 'redirect', to: 'https://x.com/policy.json' }),
      ],
      ['a server that hangs', 'within 20 seconds', () => ({ kind: 'hang' })],
    ])('keeps the last good policy at %s, and says why', async (_name, reason, answer) => {
      const before = sites.requests.length;
      files.answers.set(POLICY, await answer());
      await lookNow();
      expect(await waitForStatus(reason, 40_000)).toContain('2026.11.5');
      expect(sites.requests.slice(before)).toEqual([]);
      const visit = await Visit.open(browser, surface);
      await visit.type(OWN.draft);
      await visit.waitForMarks();
      await visit.page.close();
    });

    it('takes the next good policy after all of that', async () => {
      files.answers.set(POLICY, { kind: 'file', body: await publisher.signPolicy('2026.11.7') });
      await lookNow();
      await waitForStatus('2026.11.7', 20_000);
      await waitUntil(
        'the reason to go',
        async () => !(await readStatus()).includes('The last look changed nothing'),
      );
    });

    it('asks conditionally: an unchanged file is not sent again', async () => {
      const before = files.log.length;
      await lookNow();
      await waitUntil('another look', async () =>
        files.log.slice(before).includes(`${POLICY} 304`),
      );
    });

    it('tells an open compose box of a crisis within 75 seconds of its publication', async () => {
      const visit = await Visit.open(browser, surface);
      const draft = 'Two people are dead on Canal Street';
      await visit.type(draft);
      expect(await visit.highlights()).toBe(0);
      files.answers.set(CRISIS, {
        kind: 'file',
        body: await publisher.signCrisis('crane', ['Canal Street']),
      });
      const published = Date.now();
      await waitUntil('marks in the open box', async () => (await visit.highlights()) > 0, 75_000);
      process.stdout.write(`crisis: ${Date.now() - published} ms to the open box\n`);
      expect(await visit.model()).toContain(draft);
      await visit.page.close();
    }, 120_000);

    it('goes back to the built-in policy when the administrator takes everything away', async () => {
      set({});
      const text = await waitForStatus('Built into Forepost', 30_000);
      expect(text).toContain('Your organisation has set nothing for this browser.');
    });
  });
}
