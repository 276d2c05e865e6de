import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { writeSbom } from '../../src/build/write-sbom.ts';
import { runNpmForText } from './run-npm-for-text.ts';

/** A lock file with a package that two others want in two versions. */
const LOCK = JSON.stringify({
  name: 'ours',
  version: '1.2.3',
  packages: {
    '': { version: '1.2.3', license: 'Apache-2.0', dependencies: { '@a/one': '1', two: '2' } },
    'node_modules/@a/one': {
      version: '1.0.0',
      license: '(MIT OR ISC)',
      integrity: `sha512-${Buffer.from('hash').toString('base64')}`,
      dependencies: { two: '1' },
    },
    'node_modules/@a/one/node_modules/two': { version: '1.9.0', license: 'MIT' },
    'node_modules/two': { version: '2.0.0' },
    'node_modules/tool': { version: '9.0.0', dev: true },
  },
});

describe('writeSbom', () => {
  it('names what is shipped, with licence and hash, and leaves tools out', () => {
    const { components, metadata } = JSON.parse(writeSbom(LOCK));
    expect(components).toMatchObject([
      {
        purl: 'pkg:npm/%40a/one@1.0.0',
        licenses: [{ expression: '(MIT OR ISC)' }],
        hashes: [{ alg: 'SHA-512', content: '68617368' }],
      },
      { purl: 'pkg:npm/two@1.9.0', licenses: [{ license: { id: 'MIT' } }] },
      { purl: 'pkg:npm/two@2.0.0', licenses: [] },
    ]);
    expect(metadata.component).toMatchObject({ name: 'ours', version: '1.2.3' });
  });

  it('says which package needs which version, as Node finds it', () => {
    const { dependencies } = JSON.parse(writeSbom(LOCK));
    expect(dependencies.slice(0, 2)).toEqual([
      {
        ref: 'pkg:npm/ours@1.2.3',
        dependsOn: ['pkg:npm/%40a/one@1.0.0', 'pkg:npm/two@2.0.0'],
      },
      { ref: 'pkg:npm/%40a/one@1.0.0', dependsOn: ['pkg:npm/two@1.9.0'] },
    ]);
  });

  it('lists for our own lock file what npm itself lists, and all that we ask for', () => {
    const ours = JSON.parse(writeSbom(readFileSync('package-lock.json', 'utf8')));
    const peers = JSON.parse(
      runNpmForText(['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--package-lock-only']),
    );
    const list = (components: readonly { readonly purl: string }[]) =>
      components.map(({ purl }) => purl).sort();
    // npm forgets a package of ours that a tool can use as well, if it likes.
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    const direct = Object.entries(dependencies).map(
      ([name, version]) => `pkg:npm/${name.replace('@', '%40')}@${version}`,
    );
    const expected = new Set([...list(peers.components), ...direct]);
    expect(list(ours.components)).toEqual([...expected].sort());
    expect(ours.serialNumber).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });
});
