import { createHash } from 'node:crypto';

import { writeCrx } from './write-crx.ts';
import { writeSbom } from './write-sbom.ts';
import { type Entries, zipEntries } from './zip-entries.ts';

/** What packages are made of. */
export interface PackageInput {
  /** The built extensions. */
  readonly chrome: Entries;
  readonly firefox: Entries;
  /** The text of `package-lock.json`. */
  readonly lockFile: string;
  /** The private key that the `.crx` is signed with, in PEM; there is no `.crx` without it. */
  readonly crxKey?: string | undefined;
  /** Where Firefox looks for newer versions of an add-on that no store serves. */
  readonly firefoxUpdateUrl?: string | undefined;
}

/** Files by name, in the order in which they are listed. */
export type Packages = ReadonlyMap<string, Uint8Array>;

const MANIFEST = 'manifest.json';

/** Makes everything that is handed to an organisation or a store; the same input gives the same bytes. */
export function makePackages(input: PackageInput): Packages {
  const { crxKey, lockFile, firefoxUpdateUrl } = input;
  // The key fixes the id of an unpacked build; a store or the signing key does that for packed ones.
  const zip = zipEntries(changeManifest(input.chrome, ({ key: _unpackedOnly, ...rest }) => rest));
  const xpi = zipEntries(
    firefoxUpdateUrl === undefined
      ? input.firefox
      : changeManifest(input.firefox, (manifest) => setUpdateUrl(manifest, firefoxUpdateUrl)),
  );
  const files: [string, Uint8Array][] = [
    ['forepost-chrome.zip', zip],
    ['forepost-firefox.xpi', xpi],
    ['sbom.cdx.json', new TextEncoder().encode(writeSbom(lockFile))],
  ];
  if (crxKey !== undefined)
    files.splice(1, 0, ['forepost-chrome.crx', writeCrx(zip, crxKey).bytes]);
  return new Map([...files, ['SHA256SUMS', writeChecksums(files)]]);
}

type Manifest = Readonly<Record<string, unknown>>;

/** The same files with another manifest. */
function changeManifest(entries: Entries, change: (manifest: Manifest) => Manifest): Entries {
  const bytes = entries.get(MANIFEST);
  if (bytes === undefined) throw new Error(`There is no ${MANIFEST}: run "npm run build" first.`);
  const manifest = change(JSON.parse(new TextDecoder().decode(bytes)));
  const changed = new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`);
  return new Map([...entries, [MANIFEST, changed]]);
}

/** Names the address of updates; Firefox takes it from the add-on, not from policies. */
function setUpdateUrl(manifest: Manifest, address: string): Manifest {
  if (!URL.canParse(address) || new URL(address).protocol !== 'https:') {
    throw new TypeError(
      `FOREPOST_FIREFOX_UPDATE_URL: expected an https: address, not "${address}".`,
    );
  }
  const settings = asRecord(manifest['browser_specific_settings']);
  const gecko = { ...asRecord(settings['gecko']), update_url: address };
  return { ...manifest, browser_specific_settings: { ...settings, gecko } };
}

function asRecord(value: unknown): Manifest {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** Hashes in the form that `sha256sum --check` reads. */
function writeChecksums(files: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const lines = files.map(
    ([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`,
  );
  return new TextEncoder().encode(lines.join(''));
}
