/**
 * `npm run bench`: prints figures as text, or as JSON with `--json`. Names of parts run only those:
 * `npm run bench -- rules size engine page fleet`; `rules:terms` is one group of a part, and
 * `fleet:clients=20000` sets one assumption of the fleet.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { runNpm } from '../support/packages.mjs';
import { prepare, ROOT } from '../support/prepare.mjs';

/** Parts that measure the source itself and need no built extension. */
const SOURCE_PARTS = ['rules', 'engine', 'fleet'];
/** Loaded as installed: drivers and the packages that the rules module is compared with. */
const EXTERNAL = [
  'playwright-core',
  'vite',
  '@secretlint/core',
  '@secretlint/secretlint-rule-preset-recommend',
  'harper.js',
  'obscenity',
  'openredaction',
  'retext-english',
  'retext-equality',
  'retext-profanities',
  'unified',
];

const names = process.argv.slice(2).filter((name) => name !== '--json');
const found = prepare({ browsers: ['chromium'] });
if (found.chromium) process.env.FOREPOST_CHROMIUM = found.chromium;
process.chdir(ROOT);
const needsExtension =
  names.length === 0 || names.some((name) => !SOURCE_PARTS.includes(name.split(':')[0]));
if (needsExtension && !existsSync('dist/chrome/manifest.json')) buildAll();

const { runBench } = await import(pathToFileURL(await buildBench()).href);
try {
  await runBench({ names, isJson: process.argv.includes('--json') });
} catch (error) {
  // A part that does not exist is told in a sentence; anything else is a bug and keeps its stack.
  if (!(error instanceof RangeError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

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
    // Packages that the rules use are bundled as in the product.
    ssr: { noExternal: true, external: EXTERNAL },
    build: { ssr: 'test/bench/bench.ts', outDir: 'dist/bench', emptyOutDir: true },
  });
  return join(ROOT, 'dist', 'bench', 'bench.js');
}
