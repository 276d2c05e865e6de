import { z } from 'zod';

import { type Reason, refuseWith } from '../../shared/reason.ts';
import { type Result, succeed } from '../../shared/result.ts';
import { decodeBase64, encodeBase64, encodeText, hashBytes } from './bytes.ts';
import { writeCanonicalJson } from './canonical-json.ts';
import { type PrivateKey, type PublicKey, signBytes, verifyBytes } from './keys.ts';

/**
 * Signed files are DSSE envelopes: the payload as base64, its type, and one signature or more over
 * both. What is verified is the very bytes that are read afterwards, and the type is part of them:
 * a crisis file can never pass as a policy.
 */

/** What a signed file can carry. */
export const PAYLOAD_TYPES = {
  policy: 'application/vnd.forepost.policy+json',
  crisis: 'application/vnd.forepost.crisis+json',
} as const;
export type PayloadKind = keyof typeof PAYLOAD_TYPES;

/** A file with more signatures than this wastes our time. */
const MAX_SIGNATURES = 16;

const envelopeSchema = z.object({
  payloadType: z.string(),
  payload: z.string(),
  signatures: z
    .array(z.object({ keyid: z.string(), sig: z.string() }))
    .min(1)
    .max(MAX_SIGNATURES),
});

/** A payload whose signature is good. */
export interface OpenedEnvelope {
  readonly payload: unknown;
  /** SHA-256 of the payload's bytes. */
  readonly hash: string;
  /** Id of the key that it was verified with. */
  readonly keyId: string;
}

/** Writes content as a signed file, with one signature for each key. */
export async function writeEnvelope(
  kind: PayloadKind,
  content: unknown,
  keys: readonly PrivateKey[],
): Promise<string> {
  const payloadType = PAYLOAD_TYPES[kind];
  const bytes = encodeText(writeCanonicalJson(content));
  const signed = joinForSigning(payloadType, bytes);
  const signatures = await Promise.all(
    keys.map(async (key) => ({ keyid: key.id, sig: await signBytes(key, signed) })),
  );
  const envelope = { payloadType, payload: encodeBase64(bytes), signatures };
  return `${JSON.stringify(envelope, null, 2)}\n`;
}

/** Reads a signed file and verifies it, or says why it is not to be trusted. */
export async function openEnvelope(
  kind: PayloadKind,
  text: string,
  keys: readonly PublicKey[],
): Promise<Result<OpenedEnvelope, Reason>> {
  const envelope = envelopeSchema.safeParse(parseJson(text));
  if (!envelope.success) return refuseWith('reasonNotSigned');
  const { payloadType, payload, signatures } = envelope.data;
  if (payloadType !== PAYLOAD_TYPES[kind]) {
    return refuseWith('reasonOtherKind', payloadType, PAYLOAD_TYPES[kind]);
  }
  const bytes = decodeBase64(payload);
  if (bytes === undefined) return refuseWith('reasonDamaged');
  const signed = joinForSigning(payloadType, bytes);
  const known = signatures.flatMap(({ keyid, sig }) =>
    keys.filter(({ id }) => id === keyid).map((key) => ({ key, sig })),
  );
  if (known.length === 0) {
    return refuseWith(
      'reasonOtherKey',
      signatures.map(({ keyid }) => keyid).join(', '),
      keys.map(({ id }) => id).join(', '),
    );
  }
  for (const { key, sig } of known) {
    if (await verifyBytes(key, sig, signed)) return readPayload(bytes, key.id);
  }
  return refuseWith('reasonChanged');
}

/** Reads verified bytes; they were written by us, so anything but JSON means another program. */
async function readPayload(
  bytes: Uint8Array<ArrayBuffer>,
  keyId: string,
): Promise<Result<OpenedEnvelope, Reason>> {
  const payload = parseJson(new TextDecoder().decode(bytes));
  if (payload === undefined) return refuseWith('reasonNotJson');
  return succeed({ payload, hash: await hashBytes(bytes), keyId });
}

/** The bytes that are signed (DSSE's pre-authentication encoding): type and payload with lengths. */
function joinForSigning(type: string, payload: Uint8Array): Uint8Array<ArrayBuffer> {
  const head = encodeText(`DSSEv1 ${encodeText(type).length} ${type} ${payload.length} `);
  const joined = new Uint8Array(head.length + payload.length);
  joined.set(head);
  joined.set(payload, head.length);
  return joined;
}

/** JSON or `undefined`. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // The caller says what was expected.
  }
}
