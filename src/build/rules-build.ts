import type { UserConfig } from 'vite';

import { emitTypes } from './emit-types.ts';

/** What other programs may import, by the name behind `forepost/`. */
const ENTRIES = { rules: 'src/rules/index.ts', policy: 'src/policy/index.ts' };

/**
 * How `vite build --mode rules` makes `dist/rules`: `rules.js` and `policy.js` for any runtime, with
 * the packages that they need inside, and their types.
 */
export function rulesBuild(outDir = 'dist/rules'): UserConfig {
  return {
    plugins: [emitTypes(Object.values(ENTRIES))],
    publicDir: false,
    // Some packages look for Node's name of the mode.
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2023',
      minify: false,
      lib: { entry: ENTRIES, formats: ['es'] },
      rollupOptions: { output: { chunkFileNames: '[name].js' } },
    },
  };
}
