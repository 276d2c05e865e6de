import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

import { rulesBuild } from '../../../src/build/rules-build.ts';
import { ROOT } from '../../support/source-files.ts';

/** A project outside this one that has Forepost installed. */
export interface Consumer {
  /** Checks the types of a script and runs it; answers what it printed, or what the compiler said. */
  run(source: string): string;
}

/** Strict, and without anything of a browser. */
const TSCONFIG = {
  compilerOptions: {
    strict: true,
    target: 'ES2023',
    lib: ['ES2023'],
    module: 'NodeNext',
    types: ['node'],
    exactOptionalPropertyTypes: true,
  },
  files: ['script.ts'],
};

/** Builds the package and installs it in a new project in a folder. */
export async function createConsumer(folder: string): Promise<Consumer> {
  const installed = join(folder, 'node_modules', 'forepost');
  mkdirSync(join(folder, 'node_modules', '@types'), { recursive: true });
  mkdirSync(installed);
  cpSync(join(ROOT, 'package.json'), join(installed, 'package.json'));
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    ...rulesBuild(join(installed, 'dist', 'rules')),
  });
  // Its dependencies, as an installation brings them.
  const link = (from: string, to: string) =>
    symlinkSync(join(ROOT, 'node_modules', from), to, 'junction');
  link('', join(installed, 'node_modules'));
  link(join('@types', 'node'), join(folder, 'node_modules', '@types', 'node'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(TSCONFIG));
  return {
    run(source) {
      writeFileSync(join(folder, 'script.ts'), source);
      const compiled = runNode(
        [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', folder],
        folder,
      );
      return compiled === '' ? runNode([join(folder, 'script.js')], folder) : compiled;
    },
  };
}

/** What Node prints, on either stream. */
function runNode(args: readonly string[], cwd: string): string {
  const { stdout, stderr } = spawnSync(process.execPath, [...args], { cwd, encoding: 'utf8' });
  return stdout + stderr;
}

/** The example in the docblock of the package's entry. */
export function readExample(): string {
  const entry = readFileSync(join(ROOT, 'src', 'rules', 'index.ts'), 'utf8');
  const [, example = ''] = entry.match(/```ts\n([\s\S]*?) \* ```/) ?? [];
  return example.replaceAll(/^ \* ?/gm, '');
}
