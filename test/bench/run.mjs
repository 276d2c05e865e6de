/**
 * `npm run bench`: prints figures as text, or as JSON with `--json`. Names of parts run only those:
 * `npm run bench -- size engine page`.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { runNpm } from '../support/packages.mjs';
import { prepare, ROOT } from '../support/prepare.mjs';

const names = process.argv.slice(2).filter((name) => name !== '--json');
const found = prepare({ browsers: ['chromium'] });
if (found.chromium) process.env.FOREPOST_CHROMIUM = found.chromium;
process.chdir(ROOT);
const isEngineOnly = names.length > 0 && names.every((name) => name === 'engine');
if (!isEngineOnly && !existsSync('dist/chrome/manifest.json')) buildAll();

const { runBench } = await import(pathToFileURL(await buildBench()).href);
await runBench({ names, isJson: process.argv.includes('--json') });

/** What is measured is what is shipped. */
function buildAll() {
  const { status } = runNpm(['run', '--silent', 'build'], ROOT);
  if (status !== 0) throw new Error('The build failed, so there is nothing to measure.');
}

/** The measurements are built like the product, so that packs and rules are the real ones. */
async function buildBench() {
  const { build } = await import('vite');
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    // Packages that the rules use are bundled as in the product; the driver of the browser is not.
    ssr: { noExternal: true, external: ['playwright-core', 'vite'] },
    build: { ssr: 'test/bench/bench.ts', outDir: 'dist/bench', emptyOutDir: true },
  });
  return join(ROOT, 'dist', 'bench', 'bench.js');
}
