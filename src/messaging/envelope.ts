import type { MessageKind, Request, Response } from './messages.ts';

/** What travels from a page to the background. */
export interface Envelope<Kind extends MessageKind> {
  readonly kind: Kind;
  readonly request: Request<Kind>;
}

/**
 * Why there is no answer: the extension was updated or removed under the page, the background
 * would not take the message, its handler threw, or nobody answered.
 */
export const MESSAGE_FAILURES = ['context-gone', 'refused', 'handler-threw', 'no-answer'] as const;
export type MessageFailureCode = (typeof MESSAGE_FAILURES)[number];

/** What travels back. Errors cross as a code: an error's own words might quote a page. */
export type Answer<Kind extends MessageKind> =
  | { readonly ok: true; readonly response: Response<Kind> }
  | { readonly ok: false; readonly code: MessageFailureCode };
