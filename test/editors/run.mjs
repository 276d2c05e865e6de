/**
 * `npm run fuzz:editors -- --steps 10000 --attempts 700 --seed 1 --engine slate`: random sessions in
 * every editor, with and without the built extension, and random attempts to post. Ends with 1 when
 * anything differs, passes or is lost that should not, with what repeats it.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { runNpm } from '../support/packages.mjs';
import { prepare, ROOT } from '../support/prepare.mjs';

const found = prepare({ browsers: ['chromium'] });
if (found.chromium) process.env.FOREPOST_CHROMIUM = found.chromium;
process.chdir(ROOT);
if (!existsSync('dist/chrome/manifest.json') && runNpm(['run', '--silent', 'build'], ROOT).status) {
  throw new Error('The build failed, so there is nothing to try.');
}
const { runFuzz } = await load();
process.exitCode = await runFuzz(process.argv.slice(2));

/** Builds the driver, which is TypeScript, and loads it. */
async function load() {
  const { build } = await import('vite');
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      ssr: 'test/editors/command.ts',
      outDir: 'dist/fuzz-editors',
      emptyOutDir: true,
      rollupOptions: { external: ['puppeteer-core', 'selfsigned', 'vite', 'vitest'] },
    },
  });
  return import(join(ROOT, 'dist/fuzz-editors/command.js'));
}
