import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { parseSource, ROOT, type SourceFile } from '../support/source-files.ts';

/** The extensions that the build makes. */
export const TARGETS = ['chrome', 'firefox'] as const;
export type Target = (typeof TARGETS)[number];

/** The files that run in pages, from the root of an extension. */
export const CONTENT_FILES = [
  'src/content/watch.js',
  'content/compose.js',
  'content/hashes.js',
  'content/patterns.js',
] as const;

/** The folder of a built extension; throws when nothing was built. */
export function folderOf(target: Target): string {
  const folder = join(ROOT, 'dist', target);
  if (!existsSync(folder)) throw new Error(`Nothing is built in ${folder}: run npm run build.`);
  return folder;
}

/** The text of a built file. */
export function readBuilt(target: Target, file: string): string {
  return readFileSync(join(folderOf(target), file), 'utf8');
}

/** Every built file of a kind, from the root of the extension. */
export function listBuilt(target: Target, ending: string): readonly string[] {
  return readdirSync(folderOf(target), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => name.replaceAll('\\', '/'));
}

/** A built script, parsed. */
export function parseBuilt(target: Target, file: string): SourceFile {
  return parseSource(file.replace(/\.js$/, '.ts'), readBuilt(target, file));
}

/** Size in bytes as it is downloaded. */
export function gzipSize(text: string): number {
  return gzipSync(text).length;
}
