import { createHash } from 'node:crypto';

import { z } from 'zod';

/** What the lock file of npm tells of one package. */
const entrySchema = z.object({
  version: z.string().optional(),
  integrity: z.string().optional(),
  license: z.string().optional(),
  dev: z.boolean().optional(),
  dependencies: z.record(z.string(), z.string()).optional(),
});
const lockSchema = z.object({
  name: z.string(),
  version: z.string(),
  packages: z.record(z.string(), entrySchema),
});
type Entry = z.infer<typeof entrySchema>;

/** The form of the file: CycloneDX, which most tools for supply chains read. */
const SPEC_VERSION = '1.5';
const FOLDER = 'node_modules/';

/**
 * Lists the packages that are shipped, from the text of `package-lock.json`, as a software bill of
 * materials. It names no moment and no computer: the same lock file gives the same bytes.
 */
export function writeSbom(lockFile: string): string {
  const { name, version, packages } = lockSchema.parse(JSON.parse(lockFile));
  const shipped = Object.entries(packages).filter(([path, { dev }]) => path !== '' && !dev);
  const root = writePurl(name, version);
  const content = {
    $schema: `http://cyclonedx.org/schema/bom-${SPEC_VERSION}.schema.json`,
    bomFormat: 'CycloneDX',
    specVersion: SPEC_VERSION,
    serialNumber: writeSerial(lockFile),
    version: 1,
    metadata: {
      component: {
        'bom-ref': root,
        type: 'application',
        name,
        version,
        purl: root,
        licenses: writeLicenses(packages['']?.license),
      },
    },
    components: shipped.map(([path, entry]) => writeComponent(path, entry)),
    dependencies: [['', packages[''] ?? {}] as const, ...shipped].map(([path, entry]) => ({
      ref: path === '' ? root : writePurl(nameOf(path), entry.version),
      dependsOn: listNeeded(path, entry, packages),
    })),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** One package: where it comes from, under which terms, and the hash that npm checks. */
function writeComponent(path: string, { version, integrity, license }: Entry): object {
  const name = nameOf(path);
  const purl = writePurl(name, version);
  // Must match `sha512-abc=`; must not match `sha1-abc=`.
  const [, hash] = /^sha512-(.+)$/.exec(integrity ?? '') ?? [];
  return {
    'bom-ref': purl,
    type: 'library',
    name,
    version,
    purl,
    licenses: writeLicenses(license),
    ...(hash === undefined
      ? {}
      : { hashes: [{ alg: 'SHA-512', content: Buffer.from(hash, 'base64').toString('hex') }] }),
  };
}

/** A name from the list of licences, or several of them as an expression. */
function writeLicenses(license: string | undefined): readonly object[] {
  if (license === undefined) return [];
  // Must match `(MIT OR Apache-2.0)`; must not match `MIT`.
  return / (?:OR|AND|WITH) /.test(license)
    ? [{ expression: license }]
    : [{ license: { id: license } }];
}

/** The packages that one needs, each as Node finds it: in the nearest folder upwards. */
function listNeeded(
  path: string,
  { dependencies = {} }: Entry,
  packages: Readonly<Record<string, Entry>>,
): readonly string[] {
  return Object.keys(dependencies).flatMap((name) => {
    const found = listPlaces(path, name).find((place) => packages[place] !== undefined);
    return found === undefined ? [] : [writePurl(name, packages[found]?.version)];
  });
}

/** Where a package can lie for another one, nearest first. */
function listPlaces(path: string, name: string): readonly string[] {
  const above = path
    .split(`/${FOLDER}`)
    .map((_, index, all) => all.slice(0, index + 1).join(`/${FOLDER}`));
  const places = above.reverse().map((folder) => `${folder}/${FOLDER}${name}`);
  return [...places, `${FOLDER}${name}`];
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf(FOLDER) + FOLDER.length);
}

function writePurl(name: string, version = ''): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

/** A UUID that is made of the content, so that it changes with it and with nothing else. */
function writeSerial(text: string): string {
  const digits = createHash('sha256').update(text).digest('hex');
  // Version 8 is for numbers that are made in a way of one's own.
  const parts = [digits.slice(0, 8), digits.slice(8, 12), `8${digits.slice(13, 16)}`];
  return `urn:uuid:${[...parts, `a${digits.slice(17, 20)}`, digits.slice(20, 32)].join('-')}`;
}
