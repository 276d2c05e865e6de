import { execFileSync } from 'node:child_process';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { findBrowser } from '../../support/browsers.mjs';

/** A packed extension as an update server offers it. */
export interface PackedExtension {
  readonly id: string;
  readonly version: string;
  readonly crx: Uint8Array;
}

/** Packs the built extension with a key that is made for one run; that gives it another id. */
export function packCrx(folder: string): PackedExtension {
  const source = join(folder, 'unpacked');
  cpSync('dist/chrome', source, { recursive: true });
  const { key: _public, ...manifest } = JSON.parse(
    readFileSync(join(source, 'manifest.json'), 'utf8'),
  );
  writeFileSync(join(source, 'manifest.json'), JSON.stringify(manifest));
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const pem = join(folder, 'key.pem');
  writeFileSync(pem, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  const profile = join(folder, 'packing');
  execFileSync(
    findBrowser('chromium') ?? 'chromium',
    [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--headless',
      `--user-data-dir=${profile}`,
      `--pack-extension=${source}`,
      `--pack-extension-key=${pem}`,
    ],
    { stdio: 'ignore' },
  );
  return {
    id: writeId(publicKey.export({ type: 'spki', format: 'der' })),
    version: manifest.version,
    crx: readFileSync(`${source}.crx`),
  };
}

/** The answer of an update server that has one version. */
export function writeUpdateManifest({ id, version }: PackedExtension, codebase: string): string {
  return `<?xml version='1.0' encoding='UTF-8'?>
<gupdate xmlns='http://www.google.com/update2/response' protocol='2.0'>
  <app appid='${id}'><updatecheck codebase='${codebase}' version='${version}'/></app>
</gupdate>`;
}

/** Chrome's id of a key: the first half of its hash, with letters from a to p as digits. */
function writeId(publicKey: Uint8Array): string {
  const digits = createHash('sha256').update(publicKey).digest('hex').slice(0, 32);
  return [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}
