import { createHash } from 'node:crypto';
import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

import { makePackages, type PackageInput } from '../../src/build/make-packages.ts';
import { readCrxKey } from '../../src/build/package-build.ts';
import { readEntries, zipEntries } from '../../src/build/zip-entries.ts';
import { createTemporaryFolder } from '../support/temporary-folder.ts';
import { createTestKey } from './test-key.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const LOCK = JSON.stringify({ name: 'ours', version: '1', packages: { '': {} } });
const MANIFEST = { name: 'x', key: 'k', browser_specific_settings: { gecko: { id: 'a@b' } } };

function createInput(more: Partial<PackageInput> = {}): PackageInput {
  const files = new Map([
    ['manifest.json', encode(JSON.stringify(MANIFEST))],
    ['b/script.js', encode('1;')],
    ['a.js', encode('2;')],
  ]);
  return { chrome: files, firefox: files, lockFile: LOCK, ...more };
}

/** A packed file's manifest. */
function readManifest(packed: Uint8Array | undefined): unknown {
  return JSON.parse(strFromU8(unzipSync(packed ?? encode(''))['manifest.json'] ?? encode('')));
}

describe('makePackages', () => {
  it('makes both extensions, the list of packages and the hashes of them all', () => {
    const packages = makePackages(createInput({ crxKey: createTestKey() }));
    const names = [...packages.keys()];
    expect(names).toEqual([
      'forepost-chrome.zip',
      'forepost-chrome.crx',
      'forepost-firefox.xpi',
      'sbom.cdx.json',
      'SHA256SUMS',
    ]);
    const sums = names
      .slice(0, -1)
      .map((name) => [
        createHash('sha256')
          .update(packages.get(name) ?? '')
          .digest('hex'),
        name,
      ])
      .map((pair) => `${pair.join('  ')}\n`);
    expect(new TextDecoder().decode(packages.get('SHA256SUMS'))).toBe(sums.join(''));
  });

  it('makes no .crx without a key, and leaves the key of unpacked builds out', () => {
    const packages = makePackages(createInput());
    expect([...packages.keys()]).not.toContain('forepost-chrome.crx');
    expect(readManifest(packages.get('forepost-chrome.zip'))).not.toHaveProperty('key');
  });

  it('tells Firefox where newer versions are, where that is asked for', () => {
    const firefoxUpdateUrl = 'https://updates.example/firefox.json';
    const packages = makePackages(createInput({ firefoxUpdateUrl }));
    expect(readManifest(packages.get('forepost-firefox.xpi'))).toMatchObject({
      browser_specific_settings: { gecko: { id: 'a@b', update_url: firefoxUpdateUrl } },
    });
  });

  it('gives Firefox the id that an organisation signs under, and leaves the rest as it is', () => {
    const packages = makePackages(createInput({ firefoxId: 'forepost@meadowbank.example' }));
    expect(readManifest(packages.get('forepost-firefox.xpi'))).toMatchObject({
      name: 'x',
      browser_specific_settings: { gecko: { id: 'forepost@meadowbank.example' } },
    });
  });

  it('refuses an id that Mozilla would refuse later', () => {
    expect(() => makePackages(createInput({ firefoxId: 'meadowbank' }))).toThrow(
      'FOREPOST_FIREFOX_ID: expected an id such as',
    );
  });

  it('refuses an address of updates that Firefox would refuse later', () => {
    const input = createInput({ firefoxUpdateUrl: 'http://updates.example' });
    expect(() => makePackages(input)).toThrow('FOREPOST_FIREFOX_UPDATE_URL: expected an https:');
  });

  it('refuses a folder without a manifest', () => {
    expect(() => makePackages(createInput({ chrome: new Map() }))).toThrow('npm run build');
  });
});

describe('zipEntries', () => {
  it('gives the same bytes whatever the order, the times and the names of folders', () => {
    const write = (folder: string, seconds: number, names: readonly string[]) => {
      mkdirSync(join(folder, 'b'), { recursive: true });
      for (const name of names) {
        writeFileSync(join(folder, name), name);
        utimesSync(join(folder, name), seconds, seconds);
      }
      return zipEntries(readEntries(folder));
    };
    const one = write(createTemporaryFolder(), 1_000_000_000, ['a.js', 'b/c.js', 'b.js']);
    const other = write(createTemporaryFolder(), 1_700_000_000, ['b.js', 'b/c.js', 'a.js']);
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
    expect(Object.keys(unzipSync(one))).toEqual(['a.js', 'b.js', 'b/c.js']);
  });
});

describe('readCrxKey', () => {
  it('takes the text or the file, and there may be neither', () => {
    const file = join(createTemporaryFolder(), 'test.pem');
    writeFileSync(file, 'from a file');
    expect(readCrxKey({})).toBeUndefined();
    expect(readCrxKey({ FOREPOST_CRX_KEY: 'text' })).toBe('text');
    expect(readCrxKey({ FOREPOST_CRX_KEY_FILE: file })).toBe('from a file');
  });

  it('refuses both at once, and a file that is not there', () => {
    const both = { FOREPOST_CRX_KEY: 'text', FOREPOST_CRX_KEY_FILE: 'file' };
    expect(() => readCrxKey(both)).toThrow('but both are set');
    expect(() => readCrxKey({ FOREPOST_CRX_KEY_FILE: 'nowhere.pem' })).toThrow(
      'there is no file "nowhere.pem"',
    );
  });
});
