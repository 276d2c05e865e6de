import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type FileServer, startFileServer } from '../support/file-server.ts';
import { canIsolate, type IsolatedBrowser, isolateBrowser } from '../support/isolated-browser.ts';
import { launchBrowser } from '../support/launch.ts';
import { openUntilMarked } from '../support/open-until-marked.ts';
import { makeOwnKit, readKitFile } from '../support/own-kit.ts';
import { OWN, Publisher } from '../support/signed-policy.ts';
import { type SiteServer, startSiteServer } from '../support/site-server.ts';
import { findCase } from '../support/surface-cases.ts';
import type { Visit } from '../support/visit.ts';
import { waitUntil } from '../support/wait-until.ts';

const ID = 'forepost@forepost.example';
const POLICY = '/policy.json';
const BAD = '/bad.json';

/** Packs the built extension as an unsigned XPI, which the policies of a test may allow. */
function packXpi(folder: string): string {
  const arguments_ = ['build', '--source-dir', 'dist/firefox', '--artifacts-dir', folder];
  const { status, stderr } = spawnSync(
    process.execPath,
    ['node_modules/web-ext/bin/web-ext.js', ...arguments_, '--filename', 'forepost.xpi'],
    { encoding: 'utf8', env: { ...process.env, NO_UPDATE_NOTIFIER: '1' } },
  );
  if (status !== 0) throw new Error(`The XPI could not be packed: ${stderr}`);
  return join(folder, 'forepost.xpi');
}

/** Tests Firefox with `policies.json`, which it reads when it starts. */
export function proveManagedFirefox(): void {
  describe.runIf(canIsolate('firefox'))('Firefox under an administrator', () => {
    let sites: SiteServer;
    let files: FileServer;
    let publisher: Publisher;
    let isolated: IsolatedBrowser;
    let folder: string;
    let xpi: string;
    const surface = findCase('x-post');

    /** Runs Firefox once, with everything that the administrator sets, in the same profile. */
    const runWith = async (
      settings: Readonly<Record<string, unknown>>,
      work: (browser: Browser) => Promise<void>,
    ): Promise<void> => {
      const kit = makeOwnKit({ firefox: { id: ID, package: `file://${xpi}` } }, settings);
      const { policies } = JSON.parse(readKitFile(kit, 'linux/firefox/policies.json'));
      isolated.write('policies.json', {
        policies: {
          ...policies,
          // Nobody has signed what was just built.
          Preferences: { 'xpinstall.signatures.required': { Value: false, Status: 'locked' } },
        },
      });
      const { executablePath } = isolated;
      const profile = join(folder, 'profile');
      const browser = await launchBrowser({
        family: 'firefox',
        server: sites,
        executablePath,
        profile,
      });
      try {
        await work(browser);
      } finally {
        await browser.close();
      }
    };

    /** Presses Post on a draft that only the organisation's own rule holds. */
    const warnOfOwn = async (browser: Browser): Promise<Visit> => {
      const visit = await openUntilMarked(browser, surface, OWN.draft);
      await visit.pressSubmit();
      await visit.waitForPanel();
      return visit;
    };

    /**
     * What the status page says. Firefox lets no test open a page of an extension, so the clause is
     * opened as a person does, and the way goes on from there.
     */
    const readStatus = async (browser: Browser, visit: Visit, words: string): Promise<string> => {
      await visit.clickOurs('Our own news');
      const page = await waitUntil('the policy reader', async () => {
        for (const candidate of await browser.pages()) {
          if (await isReader(candidate)) return candidate;
        }
        return false;
      });
      await page.evaluate(() => location.assign('../status/index.html'));
      return waitUntil(`"${words}" on the status page`, async () => {
        const text = await page
          .evaluate(() => document.querySelector('main')?.innerText ?? '')
          .catch(() => ''); // Between two pages there is nothing to read.
        return text.includes(words) && text;
      });
    };

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'forepost-firefox-'));
      xpi = packXpi(folder);
      [sites, files, publisher] = await Promise.all([
        startSiteServer(),
        startFileServer(),
        Publisher.create(),
      ]);
      isolated = isolateBrowser('firefox');
      files.answers.set(POLICY, { kind: 'file', body: await publisher.signPolicy('2026.11.5') });
    });
    afterAll(async () => {
      await Promise.all([sites?.stop(), files?.stop()]);
      isolated?.remove();
      if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
    });

    it(
      'is installed by policy, takes the signed policy, and warns with its own clause and contact',
      () =>
        runWith(
          { policyUrl: `${files.origin}${POLICY}`, policyKey: [publisher.publicKey] },
          async (browser) => {
            const visit = await warnOfOwn(browser);
            const panel = await visit.waitForPanelParts();
            expect(panel.findings[0]?.message).toBe(OWN.message);
            expect(panel.findings[0]?.clause).toContain(OWN.clause);
            expect(panel.contact).toContain(OWN.contact);
            const status = await readStatus(browser, visit, 'Your organisation’s signed policy');
            expect(status).toContain('2026.11.5');
          },
        ),
      120_000,
    );

    it('keeps the last good policy over a restart and a bad signature, and says why', async () => {
      const { payload, ...rest } = JSON.parse(await publisher.signPolicy('2026.11.6'));
      const changed = Buffer.from(payload, 'base64').toString().replace('Larch', 'Beech');
      const body = JSON.stringify({ ...rest, payload: Buffer.from(changed).toString('base64') });
      files.answers.set(BAD, { kind: 'file', body });
      await runWith(
        {
          policyUrl: `${files.origin}${BAD}`,
          policyKey: [publisher.publicKey],
          refreshMinutes: 'often',
        },
        async (browser) => {
          const visit = await warnOfOwn(browser);
          const status = await readStatus(browser, visit, 'The signature is not good');
          expect(status).toContain('2026.11.5');
          expect(status).toContain('refreshMinutes: expected a number, but found "often"');
        },
      );
    }, 120_000);
  });
}

/** Whether a page is the built-in policy reader. */
async function isReader(page: Page): Promise<boolean> {
  const path = await page.evaluate(() => location.pathname).catch(() => '');
  return path.endsWith('/src/pages/policy/index.html');
}
