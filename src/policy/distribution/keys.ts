import { fail, type Result, succeed } from '../../shared/result.ts';
import { decodeBase64, encodeBase64, hashBytes } from './bytes.ts';

/** The algorithm of every signature; there is no other, so none can be asked for. */
const ALGORITHM = 'Ed25519';
const PUBLIC_LENGTH = 32;
const ID_LENGTH = 16;

/** A key that signatures are checked with. */
export interface PublicKey {
  /** The first sixteen hexadecimal digits of the key's hash. */
  readonly id: string;
  readonly key: CryptoKey;
}

/** A pair of keys, as it is kept in files. */
export interface WrittenKeys {
  /** One line of base64. */
  readonly publicKey: string;
  /** PKCS #8 in PEM. */
  readonly privateKey: string;
}

/** Makes a new pair of keys. */
export async function createKeys(): Promise<WrittenKeys> {
  const pair = await crypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
  const raw = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  const pkcs8 = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey));
  return { publicKey: encodeBase64(raw), privateKey: writePem(encodeBase64(pkcs8)) };
}

/** Reads a public key from its line, or says in the end of a sentence what it is not. */
export async function readPublicKey(text: string): Promise<Result<PublicKey, string>> {
  const raw = decodeBase64(text.trim());
  if (raw?.length !== PUBLIC_LENGTH) return fail('is not a public key; expected a .public file');
  const key = await crypto.subtle.importKey('raw', raw, ALGORITHM, false, ['verify']);
  return succeed({ id: await nameKey(raw), key });
}

/** The ids of public keys; a line that is not a key has none. */
export async function listKeyIds(lines: readonly string[]): Promise<readonly string[]> {
  const keys = await Promise.all(lines.map(readPublicKey));
  return keys.flatMap((key) => (key.ok ? [key.value.id] : []));
}

/** A key that signs, and the id under which others know it. */
export interface PrivateKey {
  readonly id: string;
  readonly key: CryptoKey;
  /** The line of the public key that belongs to it. */
  readonly publicKey: string;
}

/** Reads a private key from its PEM file, or says in the end of a sentence what it is not. */
export async function readPrivateKey(text: string): Promise<Result<PrivateKey, string>> {
  const refusal = fail('is not a private key; expected a .private file');
  // Must match a file that keygen wrote; must not match a .public file.
  const body = /-----BEGIN PRIVATE KEY-----([\s\S]+)-----END PRIVATE KEY-----/.exec(text)?.[1];
  const pkcs8 = decodeBase64(body ?? '!');
  if (pkcs8 === undefined) return refusal;
  try {
    const key = await crypto.subtle.importKey('pkcs8', pkcs8, ALGORITHM, true, ['sign']);
    const raw = await readPublicPart(key);
    return succeed({ id: await nameKey(raw), key, publicKey: encodeBase64(raw) });
  } catch {
    return refusal; // The browser's own words for "this is another kind of key" help nobody.
  }
}

/** The public part of a private key: JSON Web Keys carry it beside the private one. */
async function readPublicPart(key: CryptoKey): Promise<Uint8Array<ArrayBuffer>> {
  const { x = '' } = await crypto.subtle.exportKey('jwk', key);
  const raw = decodeBase64(x.replaceAll('-', '+').replaceAll('_', '/'));
  if (raw === undefined) throw new TypeError('A private key has no public part.');
  return raw;
}

async function nameKey(raw: Uint8Array<ArrayBuffer>): Promise<string> {
  return (await hashBytes(raw)).slice(0, ID_LENGTH);
}

function writePem(base64: string): string {
  const lines = base64.match(/.{1,64}/g) ?? [];
  return ['-----BEGIN PRIVATE KEY-----', ...lines, '-----END PRIVATE KEY-----', ''].join('\n');
}

/** Signs bytes. */
export async function signBytes(
  { key }: PrivateKey,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<string> {
  return encodeBase64(new Uint8Array(await crypto.subtle.sign(ALGORITHM, key, bytes)));
}

/** Whether a signature in base64 is a key's own over some bytes. */
export async function verifyBytes(
  { key }: PublicKey,
  signature: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const raw = decodeBase64(signature);
  return raw !== undefined && (await crypto.subtle.verify(ALGORITHM, key, raw, bytes));
}
