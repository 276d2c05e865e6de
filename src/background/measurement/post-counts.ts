import { createReason, type Reason } from '../../shared/reason.ts';
import { FETCH_LIMIT_MS, type FetchEdge, readBody } from '../fetch-file.ts';

/**
 * What became of counts that were sent. `taken`: the collector has them, perhaps not all. `refused`:
 * it will never take them. `later`: it may take them another time.
 */
export interface Delivery {
  readonly outcome: 'taken' | 'refused' | 'later';
  /** What went wrong; absent when nothing did. */
  readonly reason?: Reason;
}

/** What the protocol lets be sent again. */
const TRY_AGAIN = [429, 502, 503, 504];

/** Of a collector's own words this much is shown. */
const LONGEST_WORDS = 200;

/** Sends counts to a collector; nothing that could tell people apart goes with them. */
export async function postCounts(
  edge: FetchEdge,
  address: string,
  body: string,
): Promise<Delivery> {
  const signal = edge.limit(FETCH_LIMIT_MS);
  try {
    const response = await edge.fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
      cache: 'no-store',
      credentials: 'omit',
      // The address in the settings is the only collector that ever gets anything.
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      signal,
    });
    return await readDelivery(response);
  } catch {
    return { outcome: 'later', reason: explainFailure(signal.aborted) };
  }
}

/** What an answer means. */
async function readDelivery(response: Response): Promise<Delivery> {
  if (response.type === 'opaqueredirect') {
    return { outcome: 'refused', reason: createReason('reasonCollectorRedirect') };
  }
  if (response.ok) return readPartialSuccess(response);
  const reason = createReason('reasonCollectorStatus', String(response.status));
  return { outcome: TRY_AGAIN.includes(response.status) ? 'later' : 'refused', reason };
}

/** A collector may take a part only, and say so in its answer; any other answer means all. */
async function readPartialSuccess(response: Response): Promise<Delivery> {
  const text = response.body === null ? '' : await readText(response);
  const { rejectedDataPoints = 0, errorMessage = '' } = findPartialSuccess(text);
  if (Number(rejectedDataPoints) === 0) return { outcome: 'taken' };
  const words = String(errorMessage).slice(0, LONGEST_WORDS);
  const reason =
    words === ''
      ? createReason('reasonCollectorPart')
      : createReason('reasonCollectorPartSaid', words);
  return { outcome: 'taken', reason };
}

/** The text of an answer; one that breaks off or is too large is of no interest. */
async function readText(response: Response): Promise<string> {
  try {
    const body = await readBody(response);
    return body.ok ? body.value : '';
  } catch {
    return ''; // The status has said that the counts were taken.
  }
}

function findPartialSuccess(text: string): {
  readonly rejectedDataPoints?: unknown;
  readonly errorMessage?: unknown;
} {
  try {
    return JSON.parse(text)?.partialSuccess ?? {};
  } catch {
    return {}; // Not of the protocol, such as the page of a proxy that said "ok".
  }
}

/** Why a request came to nothing, as far as browsers tell scripts. */
function explainFailure(isOverTime: boolean): Reason {
  return isOverTime
    ? createReason('reasonCollectorOverTime', String(FETCH_LIMIT_MS / 1000))
    : createReason('reasonCollectorUnreachable');
}
