/**
 * `npm run train`: trains the models behind learned signals on the tune half of the corpus, writes
 * them to `src/policy/learned/models.json`, and prints how they do on batches left out. The same
 * corpus and packs give the same bytes.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { prepare, ROOT } from '../support/prepare.mjs';

prepare({ browsers: [] });
process.chdir(ROOT);

const { runTraining } = await import(pathToFileURL(await buildTraining()).href);
const { code, out, err } = runTraining({
  corpus: join(ROOT, 'test', 'corpus'),
  out: join(ROOT, 'src', 'policy', 'learned', 'models.json'),
});
process.stdout.write(out.map((line) => `${line}\n`).join(''));
process.stderr.write(err.map((line) => `${line}\n`).join(''));
process.exitCode = code;

/** The command is built like the product, so that packs and signals are the real ones. */
async function buildTraining() {
  const { build } = await import('vite');
  const outDir = join(ROOT, 'dist', `train-${process.pid}`);
  process.on('exit', () => rmSync(outDir, { recursive: true, force: true }));
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true },
    build: { ssr: 'test/train/train.ts', outDir, emptyOutDir: true },
  });
  return join(outDir, 'train.js');
}
