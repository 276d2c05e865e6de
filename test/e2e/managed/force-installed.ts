import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createTestKey } from '../../build/test-key.ts';
import { type FileServer, startFileServer } from '../support/file-server.ts';
import { canIsolate, type IsolatedBrowser, isolateBrowser } from '../support/isolated-browser.ts';
import { launchBrowser } from '../support/launch.ts';
import { openUntilMarked } from '../support/open-until-marked.ts';
import { makeOwnKit, readKitFile } from '../support/own-kit.ts';
import { packCrx } from '../support/pack-extension.ts';
import { OWN, Publisher } from '../support/signed-policy.ts';
import { type SiteServer, startSiteServer } from '../support/site-server.ts';
import { findCase } from '../support/surface-cases.ts';

/** Tests Chromium with an extension that a policy file installs, from an update server on loopback. */
export function proveForceInstalled(): void {
  describe.runIf(canIsolate('chromium'))('Chromium with Forepost installed by policy', () => {
    let sites: SiteServer;
    let files: FileServer;
    let isolated: IsolatedBrowser;
    let browser: Browser;

    beforeAll(async () => {
      const packed = packCrx(createTestKey());
      [sites, files] = await Promise.all([startSiteServer(), startFileServer()]);
      const publisher = await Publisher.create();
      const { origin, answers } = files;
      // Everything that is set comes from the deployment kit, as an administrator copies it.
      const kit = makeOwnKit(
        {
          chrome: {
            id: packed.id,
            updateUrl: `${origin}/update.xml`,
            package: `${origin}/forepost.crx`,
          },
        },
        { policyUrl: `${origin}/policy.json`, policyKey: [publisher.publicKey] },
        packed.version,
      );
      answers.set('/forepost.crx', {
        kind: 'file',
        body: packed.bytes,
        type: 'application/x-chrome-extension',
      });
      answers.set('/policy.json', { kind: 'file', body: await publisher.signPolicy('2026.11.5') });
      // The browser adds a query of its own to the address of updates.
      files.answerBelow('/update.xml', {
        kind: 'file',
        body: readKitFile(kit, 'updates/chrome.xml'),
        type: 'text/xml',
      });
      isolated = isolateBrowser('chromium');
      for (const name of ['forepost-install.json', 'forepost-settings.json']) {
        const content = JSON.parse(readKitFile(kit, `linux/chrome/${name}`));
        isolated.write(`policies/managed/${name}`, content);
      }
      const { executablePath } = isolated;
      const options = { family: 'chromium', server: sites, mayInstall: true } as const;
      browser = await launchBrowser({ ...options, executablePath });
    });
    afterAll(async () => {
      await browser?.close();
      await Promise.all([sites?.stop(), files?.stop()]);
      isolated?.remove();
    });

    it('warns with the own clause and contact, with nothing done on the computer', async () => {
      const visit = await openUntilMarked(browser, findCase('x-post'), OWN.draft);
      await visit.pressSubmit();
      const panel = await visit.waitForPanelParts();
      expect(panel.findings[0]?.message).toBe(OWN.message);
      expect(panel.findings[0]?.clause).toContain(OWN.clause);
      expect(panel.contact).toContain(OWN.contact);
      expect(await visit.posts()).toEqual([]);
    }, 120_000);
  });
}
