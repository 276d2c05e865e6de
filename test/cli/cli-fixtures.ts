import { PassThrough, Readable, Writable } from 'node:stream';

import type { CommandEdges } from '../../src/cli/command.ts';

/** A moment that tests run at. */
export const NOW = Date.parse('2026-11-22T09:00:00Z');

/** A stream that keeps what is written to it. */
export class KeptOutput extends Writable {
  text = '';

  override _write(chunk: unknown, _encoding: string, done: () => void): void {
    this.text += String(chunk);
    done();
  }
}

/** Edges whose outputs can be read. */
export interface KeptEdges extends CommandEdges {
  readonly stdout: KeptOutput;
  readonly stderr: KeptOutput;
  readonly written: ReadonlyMap<string, string>;
}

/** Edges that keep everything in memory, with files given by name. */
export function createEdges(
  input: {
    readonly stdin?: string | Uint8Array | Readable;
    readonly isTTY?: boolean;
    readonly files?: Readonly<Record<string, string | Uint8Array>>;
  } = {},
): KeptEdges {
  const { stdin = '', files = {} } = input;
  const written = new Map<string, string>();
  const stream = stdin instanceof Readable ? stdin : Readable.from([Buffer.from(stdin)]);
  return {
    stdin: Object.assign(stream, { isTTY: input.isTTY ?? false }),
    stdout: new KeptOutput(),
    stderr: new KeptOutput(),
    readFile: async (path) => {
      const content = files[path];
      if (content !== undefined) return Buffer.from(content);
      throw Object.assign(new Error(`no ${path}`), { code: 'ENOENT' });
    },
    writeFile: async (path, text, { mayReplace }) => {
      const isThere = files[path] !== undefined || written.has(path);
      if (isThere && !mayReplace) {
        throw Object.assign(new Error(`${path} is there`), { code: 'EEXIST' });
      }
      written.set(path, text);
    },
    // Files in memory need no folders.
    makeFolder: async () => undefined,
    written,
    now: () => NOW,
  };
}

/** A stream that gives the pieces one by one, as a pipe may cut them. */
export function createPieces(...pieces: readonly (string | Uint8Array)[]): Readable {
  const stream = new PassThrough();
  for (const piece of pieces) stream.write(piece);
  stream.end();
  return stream;
}
