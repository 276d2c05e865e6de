import { readFileSync } from 'node:fs';

import { decodeText } from '../../src/cli/read-text.ts';
import { fail, type Result, succeed } from '../../src/shared/result.ts';

/** Reads a text file, or says in one sentence why it cannot be read. */
export function readTextFile(file: string): Result<string, string> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    return fail(`${file}: ${explainReadFault(error)}`);
  }
  const text = decodeText(bytes);
  return text.ok ? succeed(text.value) : fail(`${file}: ${text.problem}`);
}

/** Says why a file cannot be read. */
export function explainReadFault(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such file or folder';
  if (code === 'EISDIR') return 'is a folder; expected a file';
  if (code === 'ENOTDIR') return 'is a file; expected a folder';
  return `cannot be read (${typeof code === 'string' ? code : String(error)})`;
}
