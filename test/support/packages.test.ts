import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { hasPackages } from './packages.mjs';
import { createTemporaryFolder } from './temporary-folder.ts';

interface Entry {
  readonly version: string;
  readonly optional?: boolean;
}

/** A checkout whose lock file wants some packages and whose npm has recorded others. */
function createCheckout(wanted: Record<string, Entry>, installed?: Record<string, Entry>): string {
  const root = createTemporaryFolder();
  const own = { '': { version: '0.1.0' } };
  writeFileSync(
    join(root, 'package-lock.json'),
    JSON.stringify({ packages: { ...own, ...wanted } }),
  );
  if (installed) {
    mkdirSync(join(root, 'node_modules'));
    const record = join(root, 'node_modules', '.package-lock.json');
    writeFileSync(record, JSON.stringify({ packages: installed }));
  }
  return root;
}

const vite = { 'node_modules/vite': { version: '8.3.8' } };

describe('hasPackages', () => {
  it('is true when every package is there in its version, also with others beside it', () => {
    const more = { ...vite, 'node_modules/left': { version: '1.0.0' } };
    expect(hasPackages(createCheckout(vite, more))).toBe(true);
  });

  it('is true when only an optional package is not there', () => {
    const optional = { 'node_modules/fsevents': { version: '2.0.0', optional: true } };
    expect(hasPackages(createCheckout({ ...vite, ...optional }, vite))).toBe(true);
  });

  it('is false when nothing was installed, or the installation was interrupted', () => {
    expect(hasPackages(createCheckout(vite))).toBe(false);
  });

  it('is false when a package is missing or has another version', () => {
    expect(hasPackages(createCheckout(vite, {}))).toBe(false);
    const older = { 'node_modules/vite': { version: '8.3.7' } };
    expect(hasPackages(createCheckout(vite, older))).toBe(false);
  });
});
