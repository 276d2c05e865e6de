import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

/** Builds the page with every editor into a folder of its own and answers where. */
export async function buildEditorPage(): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), 'forepost-editors-'));
  await build({
    configFile: false,
    root: 'test/editors/page',
    base: './',
    logLevel: 'error',
    publicDir: false,
    // Draft.js expects Node's name for the global object.
    define: { global: 'globalThis', 'process.env.NODE_ENV': JSON.stringify('production') },
    build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 4_000 },
  });
  return outDir;
}
