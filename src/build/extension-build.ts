import { crx } from '@crxjs/vite-plugin';
import { build, type Plugin, type UserConfig } from 'vite';

import { type BuildTarget, manifestFor } from './manifest.ts';

/** The oldest browsers that are supported. */
const OLDEST_BROWSERS = ['chrome122', 'firefox140'];

/** Where the background finds the heavy content script; see `background/inject-compose.ts`. */
const COMPOSE_FILE = 'content/compose.js';

/** How `vite build` makes the unpacked extension of one browser in `dist/<target>`. */
export function extensionBuild(target: BuildTarget): UserConfig {
  return {
    plugins: [
      crx({
        manifest: manifestFor(target),
        browser: target,
        // Self-contained, so that it runs before the page's scripts and nothing has to be
        // web-accessible: with a loader a page could fetch our files and know that we are there.
        contentScripts: { standaloneFiles: ['src/content/watch.ts'] },
      }),
      emitCompose(target),
    ],
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: true,
      target: OLDEST_BROWSERS,
      // A preload helper would bring `import()` into the background, where it is not allowed.
      modulePreload: false,
      // Read from disk, so that one large file for the background costs nothing.
      chunkSizeWarningLimit: 2_000,
      rollupOptions: { input: { policy: 'src/pages/policy/index.html' } },
    },
  };
}

/** Adds the content script that no manifest names, because the background injects it on demand. */
function emitCompose(target: BuildTarget): Plugin {
  return {
    name: 'forepost:compose',
    apply: 'build',
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: COMPOSE_FILE, source: await buildCompose(target) });
    },
  };
}

/** Builds `src/content/compose.ts` as one self-contained file and returns its text. */
async function buildCompose(target: BuildTarget): Promise<string> {
  const built = await build({
    configFile: false,
    mode: target,
    logLevel: 'warn',
    build: {
      write: false,
      target: OLDEST_BROWSERS,
      lib: {
        entry: 'src/content/compose.ts',
        formats: ['iife'],
        name: 'forepostCompose',
        fileName: () => COMPOSE_FILE,
      },
    },
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const chunks = outputs
    .flatMap((output) => ('output' in output ? output.output : []))
    .filter((file) => file.type === 'chunk');
  const [chunk] = chunks;
  if (chunk === undefined || chunks.length > 1) {
    throw new Error(`The compose script was built as ${chunks.length} files instead of one.`);
  }
  return chunk.code;
}
