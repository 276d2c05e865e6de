import { runForepost } from '../../../src/cli/run-forepost.ts';
import { createEdges, NOW } from '../cli-fixtures.ts';

/** What one run of the command line gave. */
export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A folder in memory that several runs of the command line share. */
export class Workshop {
  readonly files: Record<string, string>;
  /** Milliseconds since the epoch. */
  now = NOW;

  constructor(files: Readonly<Record<string, string>> = {}) {
    this.files = { ...files };
  }

  /** Runs `forepost …`, words separated by blanks, and keeps what it writes. */
  async run(...words: readonly string[]): Promise<Run> {
    const edges = { ...createEdges({ files: this.files }), now: () => this.now };
    const code = await runForepost(words, edges);
    for (const [path, text] of edges.written) this.files[path] = text;
    return { code, out: edges.stdout.text, err: edges.stderr.text };
  }
}

/** A policy file of a version. */
export function writePolicy(version = '2026.11.1'): string {
  const head = `forepost: 1\nid: meadowbank\nversion: '${version}'\n`;
  return `${head}extends: [healthcare]\norganisation: { names: [Meadowbank Surgery] }\n`;
}
