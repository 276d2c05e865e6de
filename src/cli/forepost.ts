import { mkdir, readFile, writeFile } from 'node:fs/promises';
import process from 'node:process';

import { runForepost } from './run-forepost.ts';

// Set, not exit(): what is still on its way to a pipe would be lost.
process.exitCode = await runForepost(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  readFile: (path) => readFile(path),
  writeFile: (path, text, { mayReplace, isSecret }) =>
    writeFile(path, text, { flag: mayReplace ? 'w' : 'wx', mode: isSecret ? 0o600 : 0o666 }),
  makeFolder: async (path) => void (await mkdir(path, { recursive: true })),
  now: Date.now,
}).catch((error: unknown) => {
  // A bug of ours; 1 would say that a post was held.
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(`forepost stopped because of a fault of its own: ${reason}\n`);
  return 2;
});
