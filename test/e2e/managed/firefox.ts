import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Browser, Page } from 'puppeteer-core';

import { isolateBrowser } from '../support/isolated-browser.ts';
import { launchBrowser } from '../support/launch.ts';
import { openUntilMarked } from '../support/open-until-marked.ts';
import { makeOwnKit, readKitFile } from '../support/own-kit.ts';
import { type PackedExtension, packXpi } from '../support/pack-extension.ts';
import { findCase } from '../support/surface-cases.ts';
import { waitUntil } from '../support/wait-until.ts';
import type { Given, ManagedBrowser } from './managed-browser.ts';
import type { Scene } from './scene.ts';

const UPDATES = '/updates.json';
const XPI = '/forepost.xpi';

/** Have Firefox look for updates of add-ons within seconds instead of a day. */
const EAGER = {
  'extensions.update.enabled': true,
  'extensions.update.autoUpdateDefault': true,
  'extensions.update.interval': 1,
  'extensions.update.requireBuiltInCerts': false,
  'extensions.install.requireBuiltInCerts': false,
  'app.update.timerMinimumDelay': 1,
  'app.update.timerFirstInterval': 1000,
};

/**
 * Firefox, which installs Forepost from the organisation's server because `policies.json` says so.
 * It starts with nothing set, and keeps its profile when it starts again.
 */
export async function manageFirefox({ sites, files, authority }: Scene): Promise<ManagedBrowser> {
  const isolated = isolateBrowser('firefox');
  const packed = packXpi(`${files.origin}${UPDATES}`);
  const root = join(isolated.folder, 'authority.pem');
  writeFileSync(root, authority.certificate);

  const kitFor = ({ id, version }: PackedExtension, file: string, settings: Given) =>
    makeOwnKit(
      {
        firefox: { id, package: `${files.origin}${file}`, updateUrl: `${files.origin}${UPDATES}` },
      },
      settings,
      version,
    );

  /** Writes everything that the administrator sets. */
  const write = (settings: Given): void => {
    const kit = kitFor(packed, XPI, settings);
    const { policies } = JSON.parse(readKitFile(kit, 'linux/firefox/policies.json'));
    isolated.write('policies.json', {
      policies: {
        ...policies,
        Certificates: { Install: [root] },
        // Nobody has signed what was just built.
        Preferences: { 'xpinstall.signatures.required': { Value: false, Status: 'locked' } },
      },
    });
  };

  const offer = (file: string, extension: PackedExtension): void => {
    const type = 'application/x-xpinstall';
    files.answers.set(file, { kind: 'file', body: extension.bytes, type });
    const body = readKitFile(kitFor(extension, file, {}), 'updates/firefox.json');
    files.answers.set(UPDATES, { kind: 'file', body });
  };

  const launch = (): Promise<Browser> =>
    launchBrowser({
      family: 'firefox',
      server: sites,
      executablePath: isolated.executablePath,
      profile: join(isolated.folder, 'profile'),
      checksCertificates: true,
      preferences: EAGER,
    });

  offer(XPI, packed);
  write({});
  let browser = await launch();
  return {
    browser: () => browser,
    set: async (settings) => {
      await browser.close();
      write(settings);
      browser = await launch();
    },
    openStatus: () => openStatus(browser),
    update: async (version) => {
      const file = `/forepost-${version}.xpi`;
      offer(file, packXpi(`${files.origin}${UPDATES}`, version));
      const isTaken = async () => files.log.includes(`${file} 200`);
      await waitUntil(`version ${version} to be fetched`, isTaken, 90_000);
    },
    stop: async () => {
      await browser.close();
      isolated.remove();
    },
  };
}

/**
 * Firefox lets no test open a page of an extension, so a clause is opened as a person does, and the
 * way goes on from there.
 */
async function openStatus(browser: Browser): Promise<Page> {
  const surface = findCase('x-post');
  const visit = await openUntilMarked(browser, surface, surface.flagged);
  await visit.pressSubmit();
  const { findings } = await visit.waitForPanelParts();
  await visit.clickOurs(findings[0]?.clause ?? '');
  const reader = await waitUntil('the policy reader', async () => {
    for (const page of await browser.pages()) {
      if ((await readPath(page)).endsWith('/src/pages/policy/index.html')) return page;
    }
    return false;
  });
  await reader.evaluate(() => location.assign('../status/index.html'));
  await waitUntil('the status page', async () => (await readPath(reader)).includes('/status/'));
  await visit.page.close();
  return reader;
}

/** Asked in the page itself: Firefox does not tell the address of an extension's page. */
function readPath(page: Page): Promise<string> {
  return page.evaluate(() => location.pathname).catch(() => ''); // Between two pages there is none.
}
