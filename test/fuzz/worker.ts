import { parentPort, workerData } from 'node:worker_threads';

import { runFuzz } from './fuzz.ts';

/** Runs in a thread of its own, so that `run.mjs` can end it when a draft hangs. */
const outcome = runFuzz(workerData, {
  onBatch: (name, seed) => parentPort?.postMessage({ name, seed }),
});
parentPort?.postMessage({ outcome });
