import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto';

/** A packed extension for Chrome and Edge. */
export interface Crx {
  /** The id that browsers derive from the key. */
  readonly id: string;
  readonly bytes: Uint8Array;
}

const MAGIC = 'Cr24';
const VERSION = 3;
const ID_BYTES = 16;

/** Numbers of the fields in the header's protocol buffers, as Chromium's `crx3.proto` has them. */
const FIELDS = { proof: 2, publicKey: 1, signature: 2, signedData: 10_000, id: 1 } as const;

/**
 * Signs a ZIP file as a CRX, version 3. RSA signatures have no random part, so the same file and key
 * give the same bytes. Throws a `TypeError` when the key is not an RSA key in PEM.
 */
export function writeCrx(zip: Uint8Array, pem: string): Crx {
  const privateKey = readKey(pem);
  const publicKey = createPublicKey(privateKey).export({ type: 'spki', format: 'der' });
  const id = createHash('sha256').update(publicKey).digest().subarray(0, ID_BYTES);
  const signedData = writeField(FIELDS.id, id);
  const signed = Buffer.concat([
    Buffer.from('CRX3 SignedData\0'),
    writeLength(signedData),
    signedData,
    zip,
  ]);
  const proof = Buffer.concat([
    writeField(FIELDS.publicKey, publicKey),
    writeField(FIELDS.signature, sign('sha256', signed, privateKey)),
  ]);
  const header = Buffer.concat([
    writeField(FIELDS.proof, proof),
    writeField(FIELDS.signedData, signedData),
  ]);
  const start = [Buffer.from(MAGIC), writeNumber(VERSION), writeLength(header), header];
  return { id: writeId(id), bytes: new Uint8Array(Buffer.concat([...start, zip])) };
}

/** Reads the key, or says what was expected. */
function readKey(pem: string): KeyObject {
  let key: KeyObject | undefined;
  try {
    key = createPrivateKey(pem);
  } catch {
    key = undefined; // The library's own words name its routines, not what was expected.
  }
  if (key?.asymmetricKeyType === 'rsa') return key;
  throw new TypeError('The key for the .crx is not one; expected an RSA private key in PEM.');
}

/** One field of a protocol buffer: number and kind, length, bytes. */
function writeField(field: number, bytes: Uint8Array): Buffer {
  const LENGTH_DELIMITED = 2;
  return Buffer.concat([
    writeVarint(field * 8 + LENGTH_DELIMITED),
    writeVarint(bytes.length),
    bytes,
  ]);
}

/** A number in groups of seven bits, the lowest first. */
function writeVarint(value: number): Buffer {
  const groups: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return Buffer.from([...groups, rest]);
    groups.push((rest % 128) + 128);
  }
}

function writeLength(bytes: Uint8Array): Buffer {
  return writeNumber(bytes.length);
}

function writeNumber(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32LE(value);
  return buffer;
}

/** Sixteen bytes as Chrome writes them: letters from a to p as digits. */
function writeId(bytes: Uint8Array): string {
  const digits = Buffer.from(bytes).toString('hex');
  return [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}
