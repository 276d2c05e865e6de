import type { Readable, Writable } from 'node:stream';

/** Everything that a command touches outside itself, so that tests can pass in their own. */
export interface CommandEdges {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable;
  readonly stderr: Writable;
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** Fails with the code `EEXIST` when the file is there and may not be replaced. */
  readonly writeFile: (path: string, text: string, manner: WritingManner) => Promise<void>;
  /** Makes a folder, with those above it; one that is there stays as it is. */
  readonly makeFolder: (path: string) => Promise<void>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** How a file is written. */
export interface WritingManner {
  readonly mayReplace: boolean;
  /** Whether only the owner of the file may read it. */
  readonly isSecret: boolean;
}

/** 0: all is well. 1: something held, found, failing or different. 2: bad use or bad input. */
export type ExitCode = 0 | 1 | 2;

/** One command of the command line. */
export interface Command {
  readonly kind: 'command';
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  readonly help: string;
  readonly run: (args: readonly string[], edges: CommandEdges) => Promise<ExitCode>;
}

/** Commands under one name: `forepost policy lint`. */
export interface CommandGroup {
  readonly kind: 'group';
  readonly name: string;
  readonly summary: string;
  readonly commands: readonly (Command | CommandGroup)[];
}

/** Tells what was wrong, a sentence a line, and gives the exit code for it. */
export function refuse(edges: CommandEdges, ...sentences: readonly string[]): ExitCode {
  for (const sentence of sentences) edges.stderr.write(`${sentence}\n`);
  return 2;
}
