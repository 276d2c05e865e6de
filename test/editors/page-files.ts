import { resolve } from 'node:path';

import { build } from 'vite';

/** Builds the page with every editor into `dist/editors`. */
export async function buildEditorPage(): Promise<void> {
  await build({
    configFile: false,
    root: 'test/editors/page',
    base: './',
    logLevel: 'error',
    publicDir: false,
    // Draft.js expects Node's name for the global object.
    define: { global: 'globalThis', 'process.env.NODE_ENV': JSON.stringify('production') },
    build: { outDir: resolve('dist/editors'), emptyOutDir: true, chunkSizeWarningLimit: 4_000 },
  });
}
