import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Browser } from 'puppeteer-core';

import { type BrowserFamily, type ColourScheme, launchBrowser } from '../e2e/support/launch.ts';
import { type SiteServer, startSiteServer } from '../e2e/support/site-server.ts';
import { SURFACE_CASES, type SurfaceCase } from '../e2e/support/surface-cases.ts';
import { type PanelParts, Visit } from '../e2e/support/visit.ts';
import type { FoundBrowser } from '../support/browsers.mjs';

const FOLDER = 'dist/demo';
const LOOPBACK = ['http://127.0.0.1/*', 'http://localhost/*'];

/** Opens the practice page in a window and waits until it is closed. Answers the exit code. */
export async function openPractice({ family, name, path }: FoundBrowser): Promise<number> {
  const server = await startSiteServer();
  const browser = await open(server, family, path, { isHeadless: false });
  const address = `http://127.0.0.1:${server.httpPort}/`;
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  await page.goto(address);
  console.log(`\nForepost is running in ${name} on ${address}\n\nTry this:`);
  for (const { id, flagged } of SURFACE_CASES) console.log(`  ${id}: ${flagged}`);
  console.log('\nType or paste a draft, wait for the underline, press Post, and read the panel.');
  console.log('Close the browser or press Ctrl+C to end.');
  const closed = new Promise<void>((resolve) => {
    browser.once('disconnected', () => resolve());
    process.once('SIGINT', () => resolve());
  });
  await closed;
  if (browser.connected) await browser.close();
  await server.stop();
  return 0;
}

/**
 * Types every sample, shows that it is held and that the decision of a person releases it once.
 * Answers 0 only if all of that was really seen.
 */
export async function giveDemonstration({ family, name, path }: FoundBrowser): Promise<number> {
  const server = await startSiteServer();
  const failures: string[] = [];
  console.log(`Demonstration in ${name}, without a window.`);
  try {
    for (const scheme of ['light', 'dark'] as const) {
      const browser = await open(server, family, path, { isHeadless: true, scheme });
      try {
        for (const surface of SURFACE_CASES) {
          const failure = await demonstrate(browser, server, surface, scheme);
          if (failure !== undefined) failures.push(failure);
        }
      } finally {
        await browser.close();
      }
    }
  } finally {
    await server.stop();
  }
  for (const failure of failures) console.error(`✘ ${failure}`);
  const count = SURFACE_CASES.length;
  console.log(
    failures.length === 0
      ? `\n✔ ${count} drafts were held and released once each, in light and dark. Screenshots are in ${FOLDER}/.`
      : `\n✘ ${failures.length} of ${count * 2} demonstrations failed.`,
  );
  return failures.length === 0 ? 0 : 1;
}

/** One surface: type, press, read the panel, decide, press again. Answers what went wrong. */
async function demonstrate(
  browser: Browser,
  server: SiteServer,
  surface: SurfaceCase,
  scheme: ColourScheme,
): Promise<string | undefined> {
  const origin = `http://127.0.0.1:${server.httpPort}`;
  const where = `${surface.id}, ${scheme}`;
  try {
    const visit = await Visit.open(browser, { ...surface, origin }, scheme);
    console.log(`\n▶ ${where}\n  draft:   ${surface.flagged}`);
    await visit.type(surface.flagged);
    await visit.waitForMarks();
    await visit.page.screenshot({ path: join(FOLDER, `${surface.id}-marks-${scheme}.png`) });
    await visit.pressSubmit();
    const panel = await visit.waitForPanelParts();
    if ((await visit.posts()).length > 0) return `${where}: the draft was posted at once.`;
    printPanel(panel);
    if (!isWhole(panel)) return `${where}: the panel lacks a message, a clause or a contact.`;
    await visit.page.screenshot({ path: join(FOLDER, `${surface.id}-panel-${scheme}.png`) });
    await visit.clickOurs('Post anyway');
    await visit.waitForNoPanel();
    if ((await visit.posts()).length > 0) return `${where}: it was posted without a second press.`;
    await visit.pressSubmit();
    const posts = await visit.posts();
    await visit.page.close();
    if (posts.length !== 1 || posts[0] !== surface.flagged) {
      return `${where}: expected one post with the typed words, but saw ${posts.length}.`;
    }
    console.log('  posted:  once, after “Post anyway” and a second press');
    return undefined;
  } catch (error) {
    return `${where}: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** Prints what the panel says: every finding with its clause, and whom to ask. */
function printPanel({ findings, contact }: PanelParts): void {
  for (const { message, clause } of findings) {
    console.log(`  held:    ${message}\n  clause:  ${clause}`);
  }
  console.log(`  contact: ${contact}`);
}

/** Whether the panel says all that a person needs to decide. */
function isWhole({ findings, contact }: PanelParts): boolean {
  return contact !== '' && findings.every(({ message, clause }) => message !== '' && clause !== '');
}

/** Opens a browser with a copy of the built extension that also runs on loopback. */
async function open(
  server: SiteServer,
  family: BrowserFamily,
  executablePath: string,
  options: { readonly isHeadless: boolean; readonly scheme?: ColourScheme },
): Promise<Browser> {
  const extension = await copyForLoopback(family);
  return launchBrowser({ family, server, executablePath, extension, ...options });
}

/** The shipped extension does not run on loopback; the copy for the practice page does. */
async function copyForLoopback(family: BrowserFamily): Promise<string> {
  const folder = join(FOLDER, `extension-${family}`);
  await mkdir(FOLDER, { recursive: true });
  await rm(folder, { recursive: true, force: true });
  await cp(family === 'firefox' ? 'dist/firefox' : 'dist/chrome', folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest: {
    host_permissions: string[];
    content_scripts: { matches: string[] }[];
  } = JSON.parse(await readFile(file, 'utf8'));
  manifest.host_permissions.push(...LOOPBACK);
  for (const script of manifest.content_scripts) script.matches.push(...LOOPBACK);
  await writeFile(file, JSON.stringify(manifest, null, 2));
  return folder;
}
