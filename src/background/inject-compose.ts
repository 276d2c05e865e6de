import type { Sender } from '../messaging/server.ts';
import type { Browser } from '../shared/browser.ts';

/** Where the build puts `content/compose.ts`, from the root of the extension. */
export const COMPOSE_FILE = '/content/compose.js';

/**
 * Runs the heavy content script in the frame whose compose box was used, and in no other.
 * Answers `false` for a sender that is not a frame of a tab; rejects if the browser refuses.
 */
export async function injectCompose(
  scripting: Pick<Browser['scripting'], 'executeScript'>,
  { tabId, frameId }: Sender,
): Promise<boolean> {
  if (tabId === undefined || frameId === undefined) return false;
  const results = await scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [COMPOSE_FILE],
    // A person may type before the page has finished loading.
    injectImmediately: true,
  });
  return results.some((result) => result.error === undefined);
}
