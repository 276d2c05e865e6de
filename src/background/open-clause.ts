import type { Sender } from '../messaging/server.ts';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import type { Browser } from '../shared/browser.ts';
import type { ClauseId } from '../shared/ids.ts';

/** The built-in reader, from the root of the extension. */
export const READER_PAGE = 'src/pages/policy/index.html';

/** The parts of the browser's API that open a page. */
export interface Opener {
  readonly tabs: Pick<Browser['tabs'], 'create'>;
  readonly runtime: Pick<Browser['runtime'], 'getURL'>;
}

/**
 * Opens a clause beside the tab that asked: the organisation's page where it has one, else the
 * built-in reader. The background does it, because a page that content scripts could open would
 * have to be web-accessible. Answers `false` for a clause that the policy does not have.
 */
export async function openClause(
  opener: Opener,
  policy: CompiledPolicy | undefined,
  clause: ClauseId,
  sender: Sender,
): Promise<boolean> {
  const address = addressOf(opener, policy, clause);
  if (address === undefined) return false;
  await opener.tabs.create({
    url: address,
    // Closing the clause leads back to the draft.
    ...(sender.tabId === undefined ? {} : { openerTabId: sender.tabId }),
    ...(sender.windowId === undefined ? {} : { windowId: sender.windowId }),
  });
  return true;
}

/** Where a clause can be read. */
function addressOf(
  { runtime }: Opener,
  policy: CompiledPolicy | undefined,
  id: ClauseId,
): string | undefined {
  const clause = policy?.clauses.find((candidate) => candidate.id === id);
  if (clause === undefined) return undefined;
  if (clause.url !== undefined && isWebAddress(clause.url)) return clause.url;
  return `${runtime.getURL(READER_PAGE)}#${encodeURIComponent(clause.id)}`;
}

/** Only the web is opened: a policy must not lead to a file, to script or to the browser itself. */
function isWebAddress(address: string): boolean {
  return URL.canParse(address) && ['https:', 'http:'].includes(new URL(address).protocol);
}
