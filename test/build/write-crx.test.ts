import { createHash, createPublicKey, generateKeyPairSync, verify } from 'node:crypto';

import { describe, expect, it } from 'vitest';

import { writeCrx } from '../../src/build/write-crx.ts';
import { createTestKey } from './test-key.ts';

const ZIP = new TextEncoder().encode('a ZIP file');
const key = createTestKey();

describe('writeCrx', () => {
  const { bytes, id } = writeCrx(ZIP, key);
  const file = Buffer.from(bytes);
  const headerLength = file.readUInt32LE(8);
  const header = file.subarray(12, 12 + headerLength);

  it('begins with the mark and the version, and ends with the file as it was', () => {
    expect(file.subarray(0, 4).toString()).toBe('Cr24');
    expect(file.readUInt32LE(4)).toBe(3);
    expect(file.subarray(12 + headerLength)).toEqual(Buffer.from(ZIP));
  });

  it('carries the public key, a good signature and the id that browsers derive', () => {
    const publicKey = createPublicKey(key);
    const der = publicKey.export({ type: 'spki', format: 'der' });
    const at = header.indexOf(der);
    expect(at).toBeGreaterThan(0);
    // After the key come the number of the field, the length in two bytes, and the signature.
    const signature = header.subarray(at + der.length + 3, at + der.length + 3 + 256);
    const data = Buffer.concat([
      Buffer.from([0x0a, 16]),
      createHash('sha256').update(der).digest().subarray(0, 16),
    ]);
    const length = Buffer.alloc(4);
    length.writeUInt32LE(data.length);
    const signed = Buffer.concat([Buffer.from('CRX3 SignedData\0'), length, data, ZIP]);
    expect(verify('sha256', signed, publicKey, signature)).toBe(true);
    expect(header.subarray(-data.length)).toEqual(data);
    expect(id).toMatch(/^[a-p]{32}$/);
  });

  it('gives the same bytes for the same file and key', () => {
    expect(Buffer.from(writeCrx(ZIP, key).bytes).equals(file)).toBe(true);
  });

  it.each([
    ['some text', 'a text'],
    [
      generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
      'another kind of key',
    ],
  ])('refuses anything but an RSA key (case %#)', (pem) => {
    expect(() => writeCrx(ZIP, pem)).toThrow('expected an RSA private key in PEM');
  });
});
