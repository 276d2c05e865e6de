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
  /** The id of an add-on that an organisation has signed as its own. */
  readonly firefoxId?: string | undefined;
}

/** Files by name, in the order in which they are listed. */
export type Packages = ReadonlyMap<string, Uint8Array>;

const MANIFEST = 'manifest.json';

/** Makes everything that is handed to an organisation or a store; the same input gives the same bytes. */
export function makePackages(input: PackageInput): Packages {
  const { crxKey, lockFile } = input;
  // The key fixes the id of an unpacked build; a store or the signing key does that for packed ones.
  const zip = zipEntries(changeManifest(input.chrome, ({ key: _unpackedOnly, ...rest }) => rest));
  const xpi = zipEntries(changeFirefox(input));
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

/** Firefox takes the address of updates, and the id, from the add-on and not from policies. */
function changeFirefox({ firefox, firefoxUpdateUrl, firefoxId }: PackageInput): Entries {
  if (firefoxUpdateUrl === undefined && firefoxId === undefined) return firefox;
  return changeManifest(firefox, (manifest) =>
    setGecko(manifest, {
      ...(firefoxUpdateUrl === undefined ? {} : { update_url: checkAddress(firefoxUpdateUrl) }),
      ...(firefoxId === undefined ? {} : { id: checkId(firefoxId) }),
    }),
  );
}

/** Mozilla's rule for ids. Must match `a@b.example` and `{…}` with a UUID; must not match `forepost`. */
const GECKO_ID = /^(?:[\w.-]*@[\w.-]+|\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\})$/i;

function checkId(id: string): string {
  if (GECKO_ID.test(id)) return id;
  throw new TypeError(
    `FOREPOST_FIREFOX_ID: expected an id such as forepost@meadowbank.example, not "${id}".`,
  );
}

function checkAddress(address: string): string {
  if (!URL.canParse(address) || new URL(address).protocol !== 'https:') {
    throw new TypeError(
      `FOREPOST_FIREFOX_UPDATE_URL: expected an https: address, not "${address}".`,
    );
  }
  return address;
}

function setGecko(manifest: Manifest, fields: Manifest): Manifest {
  const settings = asRecord(manifest['browser_specific_settings']);
  const gecko = { ...asRecord(settings['gecko']), ...fields };
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
