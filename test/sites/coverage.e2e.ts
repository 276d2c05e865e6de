import { describe, expect, it } from 'vitest';

import type { Browser } from '../../src/shared/browser.ts';
import { openBackground } from '../e2e/support/extension-control.ts';
import { browserFamily } from '../e2e/support/launch.ts';
import { setStage } from '../e2e/support/stage.ts';
import { waitUntil } from '../e2e/support/wait-until.ts';
import { SITE_PAGES } from './pages.ts';
import { CLEAN, caseOf } from './site-case.ts';
import { idOf } from './site-page.ts';

const [first, ...others] = SITE_PAGES.filter((page) => idOf(page) === 'x/post').map(caseOf);
if (first === undefined || others.length > 0) throw new Error('There is one page of X’s composer.');
const surface = first;
const BUTTON = '[data-testid="tweetButtonInline"]';

const stage = setStage({ built: 'sites', surfaces: [surface] });

/** The browser's API as the background has it. */
declare const chrome: Browser;

/** What the extension's button shows for the tab in front, and what the status page is told. */
async function readCoverage(): Promise<{ badge: string; state: unknown }> {
  const background = await openBackground(stage.browser());
  return background.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const badge = await chrome.action.getBadgeText(tab?.id === undefined ? {} : { tabId: tab.id });
    const { coverage } = await chrome.storage.local.get('coverage');
    const last: unknown = Array.isArray(coverage) ? coverage.at(-1) : undefined;
    return { badge, state: last instanceof Object ? Reflect.get(last, 'state') : undefined };
  });
}

// Firefox gives a test no way into the background.
describe.runIf(browserFamily() === 'chromium')('a site that has changed', () => {
  it('is told by a mark on the button and on the status page, until its button is known again', () =>
    stage.visit(surface, async ({ page }) => {
      expect(await readCoverage()).toMatchObject({ badge: '' });
      await page.evaluate((button) => {
        document.querySelector(button)?.setAttribute('data-testid', 'renamed');
      }, BUTTON);
      await page.click(surface.editable.replace('>>> ', ''));
      await page.keyboard.type(CLEAN);
      await waitUntil('the mark and the word on the status page', async () => {
        await page.keyboard.type('.');
        const seen = await readCoverage();
        return seen.badge === '!' && seen.state === 'no compose box found';
      });
      await page.evaluate(() => {
        document
          .querySelector('[data-testid="renamed"]')
          ?.setAttribute('data-testid', 'tweetButtonInline');
      });
      await waitUntil('both to go', async () => {
        await page.keyboard.type('.');
        const seen = await readCoverage();
        return seen.badge === '' && seen.state === 'watching';
      });
    }));
});
