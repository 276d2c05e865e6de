import { createReason, type Reason, refuseWith } from '../shared/reason.ts';
import { type Result, succeed } from '../shared/result.ts';

/** A policy of a large organisation has some hundred kilobytes. */
export const MAX_FILE_BYTES = 4 * 1024 * 1024;

/** After this long a server is given up, answer or no answer. */
export const FETCH_LIMIT_MS = 20_000;

/** What fetching needs of the world. */
export interface FetchEdge {
  readonly fetch: (address: string, request: RequestInit) => Promise<Response>;
  /** Aborts after so many milliseconds. */
  readonly limit: (milliseconds: number) => AbortSignal;
}

/**
 * Asks for a file anew. The browser's own cache makes the request conditional, so that an unchanged
 * file costs a few bytes; nothing that could tell people apart is sent along.
 */
export async function fetchFile(edge: FetchEdge, address: string): Promise<Result<string, Reason>> {
  const signal = edge.limit(FETCH_LIMIT_MS);
  let hasAnswered = false;
  try {
    const response = await edge.fetch(address, {
      cache: 'no-cache',
      credentials: 'omit',
      // The address in the settings is the only server that is ever asked.
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      signal,
    });
    hasAnswered = true;
    if (response.type === 'opaqueredirect') {
      return refuseWith('reasonRedirect');
    }
    if (!response.ok) return refuseWith('reasonStatus', String(response.status));
    return await readBody(response);
  } catch {
    return { ok: false, problem: explainFailure(signal.aborted, hasAnswered) };
  }
}

/** Why a request came to nothing, as far as browsers tell scripts. */
function explainFailure(isOverTime: boolean, hasAnswered: boolean): Reason {
  if (isOverTime) {
    return createReason('reasonOverTime', String(FETCH_LIMIT_MS / 1000));
  }
  return createReason(hasAnswered ? 'reasonBrokeOff' : 'reasonUnreachable');
}

/** Reads the body piece by piece, and stops at a size that no policy has. */
export async function readBody(response: Response): Promise<Result<string, Reason>> {
  const reader = response.body?.getReader();
  if (reader === undefined) return refuseWith('reasonEmpty');
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return succeed(text + decoder.decode());
    size += value.byteLength;
    if (size > MAX_FILE_BYTES) {
      await reader.cancel();
      return refuseWith('reasonTooLarge', String(MAX_FILE_BYTES / 1024 / 1024));
    }
    text += decoder.decode(value, { stream: true });
  }
}
