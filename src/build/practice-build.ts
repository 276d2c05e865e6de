import type { UserConfig } from 'vite';

/** How `vite build --mode practice` makes the practice page, which is no part of the extension. */
export function practiceBuild(): UserConfig {
  return {
    root: 'src/pages/practice',
    base: './',
    publicDir: false,
    // Draft.js expects Node's name for the global object.
    define: { global: 'globalThis', 'process.env.NODE_ENV': JSON.stringify('production') },
    build: { outDir: '../../../dist/practice', emptyOutDir: true, chunkSizeWarningLimit: 2000 },
  };
}
