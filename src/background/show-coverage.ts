import type { CoverageState } from '../messaging/messages.ts';
import type { Sender } from '../messaging/server.ts';
import type { Browser } from '../shared/browser.ts';

/** The parts of the browser's API that the mark needs. */
export type BadgeBrowser = Pick<Browser, 'action' | 'i18n'>;

/**
 * Puts a small mark on the button of the extension, for the tab of a site that is not covered, and
 * takes it away when it is. Others need none: they are as they should be.
 */
export async function showCoverage(
  { action, i18n }: BadgeBrowser,
  state: CoverageState,
  { tabId }: Sender,
): Promise<void> {
  if (tabId === undefined) return;
  const words = wordsKeyOf(state);
  const name = i18n.getMessage('name');
  const title = words === undefined ? name : `${name}: ${i18n.getMessage(words)}`;
  try {
    await action.setBadgeText({ tabId, text: words === undefined ? '' : '!' });
    await action.setTitle({ tabId, title });
  } catch {
    // The tab was closed meanwhile, and its button with it; the status page knows all the same.
  }
}

/** What a site that is not covered is called; `undefined` for all others. */
function wordsKeyOf(state: CoverageState): string | undefined {
  if (state === 'no compose box found') return 'coverageNoBox';
  return state === 'failing' ? 'coverageFailing' : undefined;
}
