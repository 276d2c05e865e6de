import type { Page } from 'puppeteer-core';

import { waitUntil } from './wait-until.ts';

/** A browser that starts beside others takes its time to compile the policy. */
const LIMIT_MS = 30_000;

/**
 * Goes from one page of the extension to another and waits for a part of it. Firefox lets nobody
 * but a page of the extension lead there.
 */
export async function openOurs(page: Page, name: string, part = 'h1'): Promise<void> {
  await page.evaluate((to) => {
    // The old page stays a while, and may be the same one: what is looked at has to be the new.
    document.documentElement.dataset['isLeft'] = '';
    location.assign(`../${to}/index.html`);
  }, name);
  const look = (wanted: string, to: string) =>
    location.pathname.includes(`/${to}/`) &&
    document.documentElement.dataset['isLeft'] === undefined &&
    document.querySelector(wanted) !== null;
  await waitUntil(
    `${part} on the page ${name}`,
    // While the browser goes from page to page there is none to ask.
    () => page.evaluate(look, part, name).catch(() => false),
    LIMIT_MS,
  );
}
