import { describe, expect, it } from 'vitest';

import { type BadgeBrowser, showCoverage } from '../../src/background/show-coverage.ts';
import { COVERAGE_STATES } from '../../src/messaging/messages.ts';

/** A browser that writes down what its button shows, or whose tab has gone. */
function createBrowser({ isGone = false } = {}) {
  const shown: unknown[] = [];
  const show = async (details: unknown): Promise<void> => {
    if (isGone) throw new Error('No tab with id: 7.');
    shown.push(details);
  };
  // The one cast of this file: the fake has only what the mark needs.
  const browser = {
    action: { setBadgeText: show, setTitle: show },
    i18n: { getMessage: (key: string) => key },
  } as unknown as BadgeBrowser;
  return { browser, shown };
}

const sender = { tabId: 7, isPrivate: false };

describe('showCoverage', () => {
  it.each(COVERAGE_STATES)(
    'marks the button of a tab only where posts may pass: %s',
    async (state) => {
      const { browser, shown } = createBrowser();
      await showCoverage(browser, state, sender);
      const isBad = state === 'no compose box found' || state === 'failing';
      expect(shown[0]).toEqual({ tabId: 7, text: isBad ? '!' : '' });
    },
  );

  it('says in words what the mark means, and takes the words away again', async () => {
    const { browser, shown } = createBrowser();
    await showCoverage(browser, 'no compose box found', sender);
    await showCoverage(browser, 'watching', sender);
    expect([shown[1], shown[3]]).toEqual([
      { tabId: 7, title: 'name: coverageNoBox' },
      { tabId: 7, title: 'name' },
    ]);
  });

  it('does nothing for a sender without a tab, nor for a tab that has gone', async () => {
    const { browser, shown } = createBrowser();
    await showCoverage(browser, 'failing', { isPrivate: false });
    expect(shown).toEqual([]);
    const gone = createBrowser({ isGone: true });
    await expect(showCoverage(gone.browser, 'failing', sender)).resolves.toBeUndefined();
  });
});
