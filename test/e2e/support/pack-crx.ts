import { readFileSync } from 'node:fs';

import { makePackages } from '../../../src/build/make-packages.ts';
import { writeCrx } from '../../../src/build/write-crx.ts';
import { readEntries } from '../../../src/build/zip-entries.ts';
import { createTestKey } from '../../build/test-key.ts';

/** A packed extension as an update server offers it. */
export interface PackedExtension {
  readonly id: string;
  readonly version: string;
  readonly crx: Uint8Array;
}

/** Packs the built extension as it is shipped, with a test key, which gives it another id. */
export function packCrx(): PackedExtension {
  const crxKey = createTestKey();
  const packages = makePackages({
    chrome: readEntries('dist/chrome'),
    firefox: readEntries('dist/firefox'),
    lockFile: readFileSync('package-lock.json', 'utf8'),
  });
  const zip = packages.get('forepost-chrome.zip');
  if (zip === undefined) throw new Error('There is no package for Chrome.');
  const { id, bytes } = writeCrx(zip, crxKey);
  const { version } = JSON.parse(readFileSync('dist/chrome/manifest.json', 'utf8'));
  return { id, version, crx: bytes };
}
