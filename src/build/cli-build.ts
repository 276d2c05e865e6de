import type { Plugin, UserConfig } from 'vite';

import { defineOwnPermissions } from './own-permissions.ts';

/** How `vite build` makes `dist/cli/forepost.js`, which needs nothing but Node. */
export function cliBuild(): UserConfig {
  return {
    plugins: [emitPackageFile()],
    define: defineOwnPermissions(),
    // Bundled whole: the file also runs where no packages are installed.
    ssr: { noExternal: true, target: 'node' },
    publicDir: false,
    build: {
      ssr: 'src/cli/forepost.ts',
      outDir: 'dist/cli',
      emptyOutDir: true,
      target: 'node20',
      rollupOptions: {
        output: { entryFileNames: 'forepost.js', banner: '#!/usr/bin/env node' },
      },
    },
  };
}

/** Says that the file is a module, also where it is copied out of this package. */
function emitPackageFile(): Plugin {
  return {
    name: 'forepost:cli-package',
    generateBundle() {
      const source = `${JSON.stringify({ type: 'module' })}\n`;
      this.emitFile({ type: 'asset', fileName: 'package.json', source });
    },
  };
}
