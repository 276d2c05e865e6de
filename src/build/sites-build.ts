import type { UserConfig } from 'vite';

/** How `vite build --mode sites` makes the pages that the tests of adapters run on. */
export function sitesBuild(): UserConfig {
  return {
    root: 'test/sites/shown',
    // Some sites stand below a path, and the files are asked for from the top.
    base: '/',
    publicDir: false,
    // Draft.js expects Node's name for the global object.
    define: { global: 'globalThis', 'process.env.NODE_ENV': JSON.stringify('production') },
    build: { outDir: '../../../dist/sites', emptyOutDir: true, chunkSizeWarningLimit: 2000 },
  };
}
