import type { Sender } from '../messaging/server.ts';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import type { Browser } from '../shared/browser.ts';

/** Where the build puts `content/compose.ts`, from the root of the extension. */
export const COMPOSE_FILE = '/content/compose.js';
/** Where the build puts `content/patterns.ts`. */
export const PATTERNS_FILE = '/content/patterns.js';
/** Where the build puts `content/hashes.ts`. */
export const HASHES_FILE = '/content/hashes.js';

/**
 * Runs the heavy content script in the frame whose compose box was used, and in no other; before
 * it the engines that the policy in force needs.
 * Answers `false` for a sender that is not a frame of a tab; rejects if the browser refuses.
 */
export async function injectCompose(
  scripting: Pick<Browser['scripting'], 'executeScript'>,
  { tabId, frameId }: Sender,
  policy: CompiledPolicy | undefined,
): Promise<boolean> {
  if (tabId === undefined || frameId === undefined) return false;
  const results = await scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [...listEngines(policy), COMPOSE_FILE],
    // A person may type before the page has finished loading.
    injectImmediately: true,
  });
  return results.some((result) => result.error === undefined);
}

/** The scripts for patterns that the browser's own engine may not run, and for hashed terms. */
function listEngines(policy: CompiledPolicy | undefined): readonly string[] {
  const hasOwnPatterns = policy?.patterns.some(({ engine }) => engine === 're2') ?? false;
  const hasHashes = policy !== undefined && policy.hashedTerms.length > 0;
  return [...(hasOwnPatterns ? [PATTERNS_FILE] : []), ...(hasHashes ? [HASHES_FILE] : [])];
}
