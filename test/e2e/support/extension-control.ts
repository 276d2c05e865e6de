import type { Browser, Target, WebWorker } from 'puppeteer-core';

import { waitUntil } from './wait-until.ts';

/** The id under which `manifest.json` makes Firefox know us. */
const FIREFOX_ID = 'forepost@forepost.example';

/** The service worker of our extension; Chromium only. */
function findBackground(browser: Browser): Target | undefined {
  return browser
    .targets()
    .find(
      (target) =>
        target.type() === 'service_worker' && target.url().startsWith('chrome-extension://'),
    );
}

/** The id of the installed extension. */
export function extensionId(browser: Browser): string {
  const background = findBackground(browser);
  return background === undefined ? FIREFOX_ID : new URL(background.url()).host;
}

/** The running background, to look into. */
export async function openBackground(browser: Browser): Promise<WebWorker> {
  const worker = await findBackground(browser)?.worker();
  if (!worker) throw new Error('The background is not running.');
  return worker;
}

/** Stops the background, as the browser does with one that has been idle. */
export async function stopBackground(browser: Browser): Promise<void> {
  await (await openBackground(browser)).close();
  await waitUntil('the background to stop', async () => findBackground(browser) === undefined);
}

/** Tells of every request that the background tries, also of those that lead nowhere. */
export async function watchBackgroundRequests(
  browser: Browser,
  hear: (url: string) => void,
): Promise<void> {
  const session = await findBackground(browser)?.createCDPSession();
  if (session === undefined) throw new Error('The background is not running.');
  session.on('Network.requestWillBeSent', ({ request }) => hear(request.url));
  await session.send('Network.enable');
}
