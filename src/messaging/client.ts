import { browser } from '../shared/browser.ts';
import type { MessageKind, Request, Response } from './messages.ts';
import { sendThrough } from './send-through.ts';

/**
 * Sends a message from a page to the background and resolves with its response.
 * Rejects with a `MessageFailure` whose `code` is `context-gone` once the extension was reloaded
 * or removed while the page stayed open.
 */
export function sendMessage<Kind extends MessageKind>(
  kind: Kind,
  request: Request<Kind>,
): Promise<Response<Kind>> {
  return sendThrough(browser.runtime, kind, request);
}
