import { crx } from '@crxjs/vite-plugin';
import { build, type Plugin, type UserConfig } from 'vite';

import { ADAPTERS } from '../adapters/index.ts';
import { GENERIC_ADAPTER, namingFileOf, writeNamingFile } from '../shared/added-site-files.ts';
import { leanPackages } from './lean-packages.ts';
import { type BuildTarget, manifestFor } from './manifest.ts';
import { withoutTextAsCode } from './without-text-as-code.ts';

/** The oldest browsers that are supported. */
const OLDEST_BROWSERS = ['chrome137', 'firefox140'];

/** Content scripts that no manifest names; `background/inject-compose.ts` injects them on demand. */
const INJECTED = ['compose', 'hashes', 'patterns'] as const;

/** How `vite build` makes the unpacked extension of one browser in `dist/<target>`. */
export function extensionBuild(target: BuildTarget): UserConfig {
  return {
    plugins: [
      withoutTextAsCode(),
      crx({
        manifest: manifestFor(target),
        browser: target,
        // Self-contained, so that it runs before the page's scripts and nothing has to be
        // web-accessible: with a loader a page could fetch our files and know that we are there.
        contentScripts: { standaloneFiles: ['src/content/watch.ts'] },
      }),
      emitInjected(target),
    ],
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: true,
      target: OLDEST_BROWSERS,
      // A preload helper would bring `import()` into the background, where it is not allowed.
      modulePreload: false,
      // Read from disk, so that one large file for the background costs nothing.
      chunkSizeWarningLimit: 2_000,
      rollupOptions: {
        input: {
          policy: 'src/pages/policy/index.html',
          welcome: 'src/pages/welcome/index.html',
        },
      },
    },
  };
}

/** Adds the content scripts that the background injects or registers. */
function emitInjected(target: BuildTarget): Plugin {
  return {
    name: 'forepost:injected',
    apply: 'build',
    async generateBundle() {
      for (const name of INJECTED) {
        const source = await buildScript(target, name);
        this.emitFile({ type: 'asset', fileName: `content/${name}.js`, source });
      }
      for (const id of [...ADAPTERS.map((adapter) => adapter.id), GENERIC_ADAPTER]) {
        const fileName = namingFileOf(id);
        this.emitFile({ type: 'asset', fileName, source: writeNamingFile(id) });
      }
    },
  };
}

/** Builds a script of `src/content` as one self-contained file and returns its text. */
async function buildScript(target: BuildTarget, name: (typeof INJECTED)[number]): Promise<string> {
  const built = await build({
    configFile: false,
    mode: target,
    logLevel: 'warn',
    plugins: [withoutTextAsCode(), leanPackages()],
    build: {
      write: false,
      target: OLDEST_BROWSERS,
      lib: {
        entry: `src/content/${name}.ts`,
        formats: ['iife'],
        name: 'forepostScript',
        fileName: () => `${name}.js`,
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
    throw new Error(`The script ${name} was built as ${chunks.length} files instead of one.`);
  }
  return chunk.code;
}
