import type { Browser as OpenBrowser } from 'puppeteer-core';

import type { Browser } from '../../src/shared/browser.ts';
import { openBackground } from '../e2e/support/extension-control.ts';

/** The browser's API as the background has it. */
declare const chrome: Browser;

/** What the extension's button shows for the tab in front, and what the status page is told. */
export async function readCoverage(
  browser: OpenBrowser,
): Promise<{ badge: string; state: unknown }> {
  const background = await openBackground(browser);
  return background.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const badge = await chrome.action.getBadgeText(tab?.id === undefined ? {} : { tabId: tab.id });
    const { coverage } = await chrome.storage.local.get('coverage');
    const last: unknown = Array.isArray(coverage) ? coverage.at(-1) : undefined;
    return { badge, state: last instanceof Object ? Reflect.get(last, 'state') : undefined };
  });
}
