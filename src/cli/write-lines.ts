import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Writes lines no faster than they are taken. */
export interface LineWriter {
  /** Resolves to whether anyone still reads. */
  readonly write: (line: string) => Promise<boolean>;
  /** Resolves once everything written has been handed on. */
  readonly finish: () => Promise<void>;
}

/** Makes a writer that goes quiet, instead of failing, when its reader has left. */
export function createLineWriter(stream: Writable): LineWriter {
  const gone = new AbortController();
  let fault: Error | undefined;
  stream.on('error', (error: Error & { readonly code?: string }) => {
    // `forepost … | head` has seen enough; a full disk is a fault.
    if (error.code !== 'EPIPE') fault = error;
    gone.abort();
  });
  stream.on('close', () => gone.abort());
  /** Waits until the stream takes more, or the reader leaves. */
  const waitForDrain = async (): Promise<void> => {
    try {
      await once(stream, 'drain', { signal: gone.signal });
    } catch (error) {
      if (!gone.signal.aborted) throw error;
    }
  };
  return {
    async write(line) {
      if (!gone.signal.aborted && !stream.write(`${line}\n`)) await waitForDrain();
      if (fault) throw fault;
      return !gone.signal.aborted;
    },
    async finish() {
      // An empty write is called back once all before it has been handed on, or has failed.
      await new Promise<void>((resolve) => stream.write('', () => resolve()));
      if (fault) throw fault;
    },
  };
}

/** Writes one text and a line end, and waits until it has been handed on. */
export async function writeText(stream: Writable, text: string): Promise<void> {
  const output = createLineWriter(stream);
  await output.write(text);
  await output.finish();
}
