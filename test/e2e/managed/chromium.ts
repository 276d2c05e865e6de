import { X509Certificate } from 'node:crypto';

import { createTestKey } from '../../build/test-key.ts';
import { startFileServer } from '../support/file-server.ts';
import { isolateBrowser } from '../support/isolated-browser.ts';
import { launchBrowser } from '../support/launch.ts';
import { makeOwnKit, readKitFile } from '../support/own-kit.ts';
import { type PackedExtension, packCrx } from '../support/pack-extension.ts';
import { waitUntil } from '../support/wait-until.ts';
import type { Given, ManagedBrowser } from './managed-browser.ts';
import type { Scene } from './scene.ts';

/** The part of the extension API that Chromium's own page of extensions has. */
declare const chrome: {
  readonly developerPrivate: {
    autoUpdate(): Promise<void>;
    getExtensionsInfo(): Promise<readonly { readonly id: string; readonly version: string }[]>;
  };
};

/**
 * Chromium, which installs Forepost from an update server because a policy file says so. It starts
 * with nothing set: what is set comes while it runs.
 */
export async function manageChromium(scene: Scene): Promise<ManagedBrowser> {
  const key = createTestKey();
  const updates = await startFileServer();
  const isolated = isolateBrowser('chromium');

  /** The deployment kit's files for a version, as an administrator copies them. */
  const kitFor = ({ id, version }: PackedExtension, settings: Given) =>
    makeOwnKit(
      {
        chrome: {
          id,
          updateUrl: `${updates.origin}/update.xml`,
          package: `${updates.origin}/forepost-${version}.crx`,
        },
      },
      settings,
      version,
    );

  /** Puts a version on the update server. */
  const offer = (packed: PackedExtension): void => {
    updates.answers.set(`/forepost-${packed.version}.crx`, {
      kind: 'file',
      body: packed.bytes,
      type: 'application/x-chrome-extension',
    });
    // The browser adds a query of its own to the address of updates.
    const body = readKitFile(kitFor(packed, {}), 'updates/chrome.xml');
    updates.answerBelow('/update.xml', { kind: 'file', body, type: 'text/xml' });
  };

  const copy = (name: string, settings: Given): void =>
    isolated.write(
      `policies/managed/${name}`,
      JSON.parse(readKitFile(kitFor(packed, settings), `linux/chrome/${name}`)),
    );

  const packed = packCrx(key);
  offer(packed);
  copy('forepost-install.json', {});
  isolated.write('policies/managed/organisation.json', {
    // Its own authority, as organisations have one.
    CACertificates: [new X509Certificate(scene.authority.certificate).raw.toString('base64')],
    // Without it no test sees a page of an extension that a policy has installed.
    DeveloperToolsAvailability: 1,
  });
  const browser = await launchBrowser({
    family: 'chromium',
    server: scene.sites,
    executablePath: isolated.executablePath,
    mayInstall: true,
    checksCertificates: true,
  });

  return {
    browser: () => browser,
    set: async (settings) => copy('forepost-settings.json', settings),
    openStatus: async () => {
      const page = await browser.newPage();
      const address = `chrome-extension://${packed.id}/src/pages/status/index.html`;
      await waitUntil(
        'the extension to be there',
        () =>
          page.goto(address).then(
            () => true,
            () => false,
          ),
        90_000,
      );
      return page;
    },
    update: async (version) => {
      offer(packCrx(key, version));
      const page = await browser.newPage();
      await page.goto('chrome://extensions');
      // Chromium looks every few hours by itself; this is what its button "Update" does.
      await page.evaluate(() => chrome.developerPrivate.autoUpdate());
      await waitUntil(
        `version ${version} of the extension`,
        () =>
          page.evaluate(
            async (id, wanted) =>
              (await chrome.developerPrivate.getExtensionsInfo()).some(
                (each) => each.id === id && each.version === wanted,
              ),
            packed.id,
            version,
          ),
        90_000,
      );
      await page.close();
    },
    stop: async () => {
      await browser.close();
      await updates.stop();
      isolated.remove();
    },
  };
}
