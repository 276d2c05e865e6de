import type { Runtime } from '../shared/browser.ts';
import type { Answer } from './envelope.ts';
import { envelopeSchema, isMessageKind, requestSchemas } from './message-schemas.ts';
import type { MessageKind, Request, Response } from './messages.ts';

/** Where a message came from, as the browser (not the page) says. */
export interface Sender {
  readonly tabId?: number;
  readonly windowId?: number;
  readonly frameId?: number;
  /** Host of the frame, `undefined` for frames without an address of their own. */
  readonly host?: string;
  /** Private windows leave no trace in storage. */
  readonly isPrivate: boolean;
}

/** One handler per kind of message. */
export type Handlers = {
  readonly [Kind in MessageKind]: (
    request: Request<Kind>,
    sender: Sender,
  ) => Promise<Response<Kind>>;
};

/** Hears a message and answers through `respond`; `true` keeps the way back open until then. */
export type MessageListener = (
  message: unknown,
  sender: Runtime.MessageSender,
  respond: (answer: unknown) => void,
) => true;

/** The part of `browser.runtime` that receives. */
export interface ReceivingRuntime {
  readonly id: string;
  readonly onMessage: {
    addListener(listener: MessageListener): void;
  };
}

export interface ServerOptions {
  readonly handlers: Handlers;
  /** Told of a handler that threw, with the kind of message. */
  readonly onFault: (kind: MessageKind, cause: unknown) => void;
}

/**
 * Answers every message with one listener. Content scripts share a process with the page, so a
 * message is untrusted input: foreign senders get an empty answer, malformed requests are refused.
 */
export function serveMessages(runtime: ReceivingRuntime, options: ServerOptions): void {
  runtime.onMessage.addListener((message, sender, respond) => {
    const isOurs = sender.id === runtime.id;
    const answer = isOurs ? answerMessage(message, sender, options) : Promise.resolve();
    // A promise as the answer is understood by some browsers only.
    void answer.then(respond);
    return true;
  });
}

/** Reads the envelope and passes it to the handler of its kind. */
async function answerMessage(
  message: unknown,
  sender: Runtime.MessageSender,
  options: ServerOptions,
): Promise<Answer<MessageKind>> {
  const envelope = envelopeSchema.safeParse(message);
  if (!envelope.success || !isMessageKind(envelope.data.kind))
    return { ok: false, code: 'refused' };
  return handleRequest(envelope.data.kind, envelope.data.request, describeSender(sender), options);
}

/** Validates one request and runs its handler; a handler that throws becomes a code. */
async function handleRequest<Kind extends MessageKind>(
  kind: Kind,
  request: unknown,
  sender: Sender,
  { handlers, onFault }: ServerOptions,
): Promise<Answer<Kind>> {
  const parsed = requestSchemas[kind].safeParse(request);
  if (!parsed.success) return { ok: false, code: 'refused' };
  try {
    return { ok: true, response: await handlers[kind](parsed.data, sender) };
  } catch (cause) {
    onFault(kind, cause);
    return { ok: false, code: 'handler-threw' };
  }
}

/** Keeps what handlers may rely on; the tab's address and title are left out on purpose. */
function describeSender(sender: Runtime.MessageSender): Sender {
  const { tab, frameId } = sender;
  const host = readHost(sender.url);
  return {
    ...(tab?.id === undefined ? {} : { tabId: tab.id }),
    ...(tab?.windowId === undefined ? {} : { windowId: tab.windowId }),
    ...(frameId === undefined ? {} : { frameId }),
    ...(host === undefined ? {} : { host }),
    isPrivate: tab?.incognito ?? false,
  };
}

/** The host of an address; frames such as `about:blank` have none. */
function readHost(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  return new URL(url).hostname || undefined;
}
