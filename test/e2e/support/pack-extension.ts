import { readFileSync } from 'node:fs';

import { makePackages, type PackageInput } from '../../../src/build/make-packages.ts';
import { writeCrx } from '../../../src/build/write-crx.ts';
import { type Entries, readEntries } from '../../../src/build/zip-entries.ts';

/** A packed extension as an update server offers it. */
export interface PackedExtension {
  readonly id: string;
  readonly version: string;
  readonly bytes: Uint8Array;
}

const MANIFEST = 'manifest.json';

/** Packs the build for Chrome as it is shipped; the key gives it its id. */
export function packCrx(crxKey: string, version = builtVersion()): PackedExtension {
  const zip = packFile('forepost-chrome.zip', version);
  return { ...writeCrx(zip, crxKey), version };
}

/** Packs the build for Firefox as it is shipped, with the address of its updates. */
export function packXpi(firefoxUpdateUrl: string, version = builtVersion()): PackedExtension {
  const bytes = packFile('forepost-firefox.xpi', version, { firefoxUpdateUrl });
  return { id: 'forepost@forepost.example', version, bytes };
}

/** The version after the built one, which differs in nothing else. */
export function nextVersion(): string {
  const [major = '0', minor = '0', patch = '0'] = builtVersion().split('.');
  return [major, minor, Number(patch) + 1].join('.');
}

function builtVersion(): string {
  return String(JSON.parse(readFileSync(`dist/chrome/${MANIFEST}`, 'utf8')).version);
}

function packFile(
  name: string,
  version: string,
  more: Pick<PackageInput, 'firefoxUpdateUrl'> = {},
): Uint8Array {
  const packages = makePackages({
    chrome: readAs(version, 'dist/chrome'),
    firefox: readAs(version, 'dist/firefox'),
    lockFile: readFileSync('package-lock.json', 'utf8'),
    ...more,
  });
  const file = packages.get(name);
  if (file === undefined) throw new Error(`There is no ${name}.`);
  return file;
}

/** A build under a version. */
function readAs(version: string, folder: string): Entries {
  const manifest = JSON.parse(readFileSync(`${folder}/${MANIFEST}`, 'utf8'));
  const bytes = new TextEncoder().encode(JSON.stringify({ ...manifest, version }));
  return new Map([...readEntries(folder), [MANIFEST, bytes]]);
}
