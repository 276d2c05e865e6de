/**
 * `npm run fuzz -- --seconds 60 --seed 1`: made-up and spoilt policies and drafts, until the time is
 * over. Ends with 1 and a shrunk case when anything that is promised does not hold.
 */
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

import { prepare, ROOT } from '../support/prepare.mjs';

/** No batch takes nearly as long: a thread that is silent for this long hangs. */
const SILENCE_MS = 60_000;

const options = {
  seconds: readNumber('--seconds', 60),
  seed: readNumber('--seed', Math.floor(Date.now() / 1_000)),
};
prepare();
process.chdir(ROOT);
const file = await buildFuzz();
process.exitCode = await watchFuzz(file);

/** The number behind a flag. */
function readNumber(flag, otherwise) {
  const at = process.argv.indexOf(flag);
  if (at < 0) return otherwise;
  const number = Number(process.argv[at + 1]);
  if (Number.isInteger(number) && number > 0) return number;
  console.error(`${flag} needs a whole number above 0, not ${process.argv[at + 1] ?? 'nothing'}.`);
  process.exit(2);
}

/** Built like the product, so that packs and rules are the real ones. */
async function buildFuzz() {
  const { build } = await import('vite');
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true, external: ['vite'] },
    build: { ssr: 'test/fuzz/worker.ts', outDir: 'dist/fuzz', emptyOutDir: true },
  });
  return join(ROOT, 'dist', 'fuzz', 'worker.js');
}

/** Runs the thread and answers the exit code. */
function watchFuzz(file) {
  const worker = new Worker(file, { workerData: options });
  return new Promise((resolve) => {
    let timer;
    const finish = (code, line) => {
      clearTimeout(timer);
      console.log(line);
      worker.terminate();
      resolve(code);
    };
    const listen = (doing) => {
      clearTimeout(timer);
      const hang = () => finish(1, `✘ fuzz: ${doing} hangs; repeat with --seed ${doing.seed}.`);
      timer = setTimeout(hang, SILENCE_MS);
    };
    worker.on('error', (error) => finish(1, `✘ fuzz: ${error.stack}`));
    worker.on('message', ({ name, seed, outcome }) => {
      if (outcome === undefined) return listen({ seed, toString: () => name });
      const counts = Object.entries(outcome.runs).map(([what, count]) => `${count} × ${what}`);
      const told = `seed ${options.seed}, ${counts.join(', ')}`;
      if (outcome.failure === undefined) return finish(0, `✔ fuzz: ${told}`);
      return finish(1, `✘ fuzz: ${told}\n${outcome.failure}`);
    });
  });
}
