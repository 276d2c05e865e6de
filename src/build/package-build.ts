import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';
import type { Plugin, UserConfig } from 'vite';

import { makePackages } from './make-packages.ts';
import { readEntries } from './zip-entries.ts';

/** A build wants an entry; this one has nothing in it and leaves nothing behind. */
const NO_ENTRY = 'forepost:packages';

/** How `vite build --mode package` makes `dist/packages` of what was built before. */
export function packageBuild(): UserConfig {
  return {
    plugins: [emitPackages()],
    publicDir: false,
    logLevel: 'warn',
    build: { outDir: 'dist/packages', emptyOutDir: true, rollupOptions: { input: NO_ENTRY } },
  };
}

/** Adds the packages, and takes the empty entry away. */
function emitPackages(): Plugin {
  return {
    name: 'forepost:packages',
    resolveId: (id) => (id === NO_ENTRY ? id : undefined),
    load: (id) => (id === NO_ENTRY ? 'export {};' : undefined),
    generateBundle(_options, bundle) {
      for (const name of Object.keys(bundle)) delete bundle[name];
      const crxKey = readCrxKey(process.env);
      const packages = makePackages({
        chrome: readBuilt('chrome'),
        firefox: readBuilt('firefox'),
        lockFile: readFileSync('package-lock.json', 'utf8'),
        crxKey,
        firefoxUpdateUrl: process.env['FOREPOST_FIREFOX_UPDATE_URL'],
        firefoxId: process.env['FOREPOST_FIREFOX_ID'],
      });
      for (const [fileName, source] of packages) this.emitFile({ type: 'asset', fileName, source });
      for (const line of describePackages([...packages.keys()], crxKey)) process.stdout.write(line);
    },
  };
}

/** A built extension; says which command makes it when there is none. */
function readBuilt(target: 'chrome' | 'firefox'): ReturnType<typeof readEntries> {
  const folder = `dist/${target}`;
  if (!existsSync(folder)) throw new Error(`There is no ${folder}: run "npm run build" first.`);
  return readEntries(folder);
}

/** The key for the `.crx`: its text, or the name of its file; never a part of this repository. */
export function readCrxKey(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const { FOREPOST_CRX_KEY: text, FOREPOST_CRX_KEY_FILE: file } = env;
  if (text !== undefined && file !== undefined) {
    throw new Error('Expected FOREPOST_CRX_KEY or FOREPOST_CRX_KEY_FILE, but both are set.');
  }
  if (file === undefined) return text;
  if (!existsSync(file)) throw new Error(`FOREPOST_CRX_KEY_FILE: there is no file "${file}".`);
  return readFileSync(file, 'utf8');
}

function describePackages(names: readonly string[], crxKey: string | undefined): readonly string[] {
  const lines = names.map((name) => `dist/packages/${name}\n`);
  if (crxKey !== undefined) return lines;
  return [...lines, 'No .crx: set FOREPOST_CRX_KEY_FILE to the file of an RSA key for one.\n'];
}
