import type { Answer, Envelope, MessageFailureCode } from './envelope.ts';
import type { MessageKind, Request, Response } from './messages.ts';

/** The part of `browser.runtime` that sends. */
export interface SendingRuntime {
  /** Absent once the extension was reloaded or removed under the page. */
  readonly id?: string;
  sendMessage<Message, Reply>(message: Message): Promise<Reply>;
}

/** A message that got no answer. Callers go on without it: nothing here may stop a post. */
export class MessageFailure extends Error {
  override readonly name = 'MessageFailure';
  readonly code: MessageFailureCode;

  constructor(kind: MessageKind, code: MessageFailureCode, options?: ErrorOptions) {
    super(`No answer to "${kind}": ${code}`, options);
    this.code = code;
  }
}

/** Sends one message through a given runtime; rejects with a MessageFailure and nothing else. */
export async function sendThrough<Kind extends MessageKind>(
  runtime: SendingRuntime,
  kind: Kind,
  request: Request<Kind>,
): Promise<Response<Kind>> {
  if (!isAlive(runtime)) throw new MessageFailure(kind, 'context-gone');
  const answer = await deliver(runtime, { kind, request });
  if (answer === undefined || answer === null) throw new MessageFailure(kind, 'no-answer');
  if (!answer.ok) throw new MessageFailure(kind, answer.code);
  return answer.response;
}

/** Hands the envelope over and sorts the browser's own failures into our codes. */
async function deliver<Kind extends MessageKind>(
  runtime: SendingRuntime,
  envelope: Envelope<Kind>,
): Promise<Answer<Kind> | undefined | null> {
  try {
    return await runtime.sendMessage<Envelope<Kind>, Answer<Kind> | undefined | null>(envelope);
  } catch (cause) {
    const isGone = !isAlive(runtime) || saysContextGone(cause);
    throw new MessageFailure(envelope.kind, isGone ? 'context-gone' : 'no-answer', { cause });
  }
}

/** Whether this copy of the extension still runs; Chromium takes the id away, Firefox may throw. */
function isAlive(runtime: SendingRuntime): boolean {
  try {
    return runtime.id !== undefined;
  } catch {
    return false; // Firefox: touching a torn-down API throws, which is the answer.
  }
}

/** Must match "Extension context invalidated."; must not match "Could not establish connection.". */
function saysContextGone(cause: unknown): boolean {
  return cause instanceof Error && cause.message.includes('context invalidated');
}
