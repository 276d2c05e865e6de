import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { ROOT } from './source-files.ts';

interface Entry {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** Where Node would look for a package from a folder of the lock file, nearest first. */
function listPlaces(path: string, name: string): readonly string[] {
  const place = path === '' ? `node_modules/${name}` : `${path}/node_modules/${name}`;
  if (path === '') return [place];
  const end = path.lastIndexOf('/node_modules/');
  return [place, ...listPlaces(end === -1 ? '' : path.slice(0, end), name)];
}

// npm writes only those of the machine that it runs on when the others cannot be reached, and then
// refuses to install anything on a fresh machine (seen with npm 11.19).
it('lists the packages of every platform in the lock file', () => {
  const lock = readFileSync(join(ROOT, 'package-lock.json'), 'utf8');
  const { packages }: { packages: Record<string, Entry> } = JSON.parse(lock);
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) =>
      listPlaces(path, name).every((place) => !(place in packages)),
    ),
  );
  expect(missing).toEqual([]);
});
