import type { Readable } from 'node:stream';

import { fail, type Result, succeed } from '../shared/result.ts';

/** Decodes bytes as UTF-8, without its mark, or says in the end of a sentence what they are not. */
export function decodeText(bytes: Uint8Array): Result<string, string> {
  try {
    return succeed(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    // The decoder throws this, and only this, for bytes that are not UTF-8.
    if (!(error instanceof TypeError)) throw error;
    return fail('is not UTF-8 text; save it as UTF-8');
  }
}

/** Reads a stream to its end. */
export async function readAll(stream: Readable): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(toBytes(chunk));
  return Buffer.concat(chunks);
}

/** A stream gives bytes, or text when its maker chose so. */
export function toBytes(chunk: unknown): Buffer {
  if (chunk instanceof Uint8Array) return Buffer.from(chunk);
  return Buffer.from(String(chunk), 'utf8');
}
