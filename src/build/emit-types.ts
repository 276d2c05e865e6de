import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import type { Plugin } from 'vite';

/** Adds the declarations of some entries, and of every file that they name, below `types/`. */
export function emitTypes(entries: readonly string[]): Plugin {
  return {
    name: 'forepost:types',
    apply: 'build',
    generateBundle() {
      const folder = mkdtempSync(join(tmpdir(), 'forepost-types-'));
      try {
        writeDeclarations(entries, folder);
        const files = entries.map((entry) => toDeclaration(join(folder, relative('src', entry))));
        for (const file of listReachable(files)) {
          const fileName = join('types', relative(folder, file)).replaceAll('\\', '/');
          this.emitFile({ type: 'asset', fileName, source: writeForConsumers(file) });
        }
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}

/** Lets the compiler write the declarations of everything that the entries load. */
function writeDeclarations(entries: readonly string[], outDir: string): void {
  const project = join(outDir, 'tsconfig.json');
  const config = {
    extends: resolve('tsconfig.json'),
    compilerOptions: {
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: true,
      rootDir: resolve('src'),
      outDir,
      types: [resolve('node_modules/vite/client')],
    },
    // Packages without types of their own are declared beside the code that uses them.
    include: [resolve('src/**/*.d.ts')],
    files: entries.map((entry) => resolve(entry)),
  };
  writeFileSync(project, JSON.stringify(config));
  const compiler = resolve('node_modules/typescript/bin/tsc');
  const { status, stdout } = spawnSync(process.execPath, [compiler, '-p', project]);
  if (status !== 0) throw new Error(`The types could not be written:\n${stdout}`);
}

// Must match `from './checker.ts'`; must not match `from 'zod'`.
const RELATIVE_IMPORT = /(?<=from '|from "|import\('|import\(")(\.[^'"]+)\.ts(?=['"])/g;

/** Declarations that the first ones name, directly or through others. */
function listReachable(files: readonly string[]): readonly string[] {
  const reached = new Set(files);
  for (const file of reached) {
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(RELATIVE_IMPORT)) {
      reached.add(join(dirname(file), `${path}.d.ts`));
    }
  }
  return [...reached];
}

/** A declaration as every compiler reads it: imports name the script that it stands for. */
function writeForConsumers(file: string): string {
  return readFileSync(file, 'utf8').replaceAll(RELATIVE_IMPORT, '$1.js');
}

function toDeclaration(path: string): string {
  return path.replace(/\.ts$/, '.d.ts');
}
