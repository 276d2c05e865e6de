import { rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { ROOT } from './prepare.mjs';

/**
 * Builds a command like the product, so that its packs, rules and detectors are the real ones, and
 * imports it. Each has a folder of its own while it runs, so that two at a time do not take each
 * other's files away.
 *
 * @param {string} entry The file that exports the command, such as `test/score/score.ts`.
 * @param {{ external?: readonly string[] }} [options] Packages that are left as they are.
 * @returns {Promise<Record<string, Function>>} What the file exports.
 */
export async function buildCommand(entry, { external = [] } = {}) {
  const { build } = await import('vite');
  const name = basename(entry, '.ts');
  const outDir = join(ROOT, 'dist', `${name}-${process.pid}`);
  process.on('exit', () => rmSync(outDir, { recursive: true, force: true }));
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true, external: [...external] },
    build: { ssr: entry, outDir, emptyOutDir: true },
  });
  return import(pathToFileURL(join(outDir, `${name}.js`)).href);
}
