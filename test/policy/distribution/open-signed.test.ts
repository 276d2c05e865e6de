import { createPublicKey, verify } from 'node:crypto';

import { describe, expect, it } from 'vitest';

import { writeEnvelope } from '../../../src/policy/distribution/envelope.ts';
import { readPrivateKey, readPublicKey } from '../../../src/policy/distribution/keys.ts';
import { openCrisis, openRelease } from '../../../src/policy/distribution/open-signed.ts';
import { sayReason } from '../../../src/shared/reason.ts';
import {
  createCrisis,
  createRelease,
  createSignedFile,
  createSigner,
  demand,
} from './signed-fixtures.ts';

/** Why a signed policy is refused. */
async function reasonFor(text: string, ...keys: readonly string[]): Promise<string> {
  const opened = await openRelease(text, keys);
  return opened.ok ? 'it is not' : sayReason(opened.problem);
}

/** An envelope with one of its fields changed. */
function change(text: string, fields: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ ...JSON.parse(text), ...fields });
}

describe('a signed policy', () => {
  it('is read as it was signed', async () => {
    const { text, publicKey } = await createSignedFile('policy', createRelease());
    const { content, hash, keyId } = demand(await openRelease(text, [publicKey]));
    expect(content).toEqual(createRelease());
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(keyId).toBe(demand(await readPublicKey(publicKey)).id);
  });

  it('has a signature that another implementation agrees with', async () => {
    const { text, publicKey } = await createSignedFile('policy', createRelease());
    const { payloadType, payload, signatures } = JSON.parse(text);
    const bytes = Buffer.from(payload, 'base64');
    const head = `DSSEv1 ${payloadType.length} ${payloadType} ${bytes.length} `;
    // The fixed beginning of an Ed25519 key in DER, before the key itself.
    const der = Buffer.concat([
      Buffer.from('302a300506032b6570032100', 'hex'),
      Buffer.from(publicKey, 'base64'),
    ]);
    const key = createPublicKey({ key: der, format: 'der', type: 'spki' });
    const signature = Buffer.from(signatures[0].sig, 'base64');
    expect(verify(null, Buffer.concat([Buffer.from(head), bytes]), key, signature)).toBe(true);
  });

  it('has the same hash whenever and by whomever the same is signed', async () => {
    const [one, other] = await Promise.all([
      createSignedFile('policy', createRelease()),
      createSignedFile('policy', createRelease()),
    ]);
    const hashes = [
      demand(await openRelease(one.text, [one.publicKey])).hash,
      demand(await openRelease(other.text, [other.publicKey])).hash,
    ];
    expect(hashes[0]).toBe(hashes[1]);
  });

  it('may carry two signatures while a key is replaced: either key will do', async () => {
    const [old, fresh] = await Promise.all([createSigner(), createSigner()]);
    const text = await writeEnvelope('policy', createRelease(), [old.signing, fresh.signing]);
    expect((await openRelease(text, [old.publicKey])).ok).toBe(true);
    expect((await openRelease(text, [fresh.publicKey])).ok).toBe(true);
    expect((await openRelease(text, [old.publicKey, fresh.publicKey])).ok).toBe(true);
  });
});

describe('a file that is not to be trusted', () => {
  it('is refused when one letter was changed', async () => {
    const { text, publicKey } = await createSignedFile('policy', createRelease());
    const payload = Buffer.from(JSON.parse(text).payload, 'base64').toString();
    const changed = Buffer.from(payload.replace('meadowbank', 'meadowbanc')).toString('base64');
    expect(await reasonFor(change(text, { payload: changed }), publicKey)).toBe(
      'The signature is not good: the file was changed after it was signed.',
    );
  });

  it('is refused when it was signed with a key that is not set', async () => {
    const { text } = await createSignedFile('policy', createRelease());
    const { publicKey } = await createSigner();
    expect(await reasonFor(text, publicKey)).toMatch(
      /^The file is signed with a key that is not set \([0-9a-f]{16}\); expected [0-9a-f]{16}\.$/,
    );
  });

  it('is refused when it claims the id of a known key', async () => {
    const { text } = await createSignedFile('policy', createRelease());
    const { publicKey } = await createSigner();
    const { id: keyid } = demand(await readPublicKey(publicKey));
    const signatures = JSON.parse(text).signatures.map((each: object) => ({ ...each, keyid }));
    expect(await reasonFor(change(text, { signatures }), publicKey)).toContain('not good');
  });

  it('is refused when only a part of it has arrived, wherever it was cut', async () => {
    const { text, publicKey } = await createSignedFile('policy', createRelease());
    for (const length of [0, 1, Math.floor(text.length / 2), text.length - 3]) {
      expect(await reasonFor(text.slice(0, length), publicKey)).toBe(
        'The file is not a signed file, or only a part of one.',
      );
    }
  });

  it.each(['<!doctype html>', '[]', 'null', '{"payload":1}'])('is refused when it is %s', (text) =>
    expect(reasonFor(text)).resolves.toContain('not a signed file'),
  );

  it('is refused when a crisis file is served as a policy, even under its name', async () => {
    const { text, publicKey } = await createSignedFile('crisis', createRelease());
    expect(await reasonFor(text, publicKey)).toContain('is signed as');
    const payloadType = 'application/vnd.forepost.policy+json';
    expect(await reasonFor(change(text, { payloadType }), publicKey)).toContain('not good');
  });

  it('is refused without any signature, and when signatures are not base64', async () => {
    const { text, publicKey } = await createSignedFile('policy', createRelease());
    expect(await reasonFor(change(text, { signatures: [] }), publicKey)).toContain('not a signed');
    const [first] = JSON.parse(text).signatures;
    const signatures = [{ ...first, sig: '!' }];
    expect(await reasonFor(change(text, { signatures }), publicKey)).toContain('not good');
    expect(await reasonFor(change(text, { payload: '!' }), publicKey)).toContain('not base64');
  });

  it('is refused when it is genuine but of a form that is unknown here', async () => {
    const release = createRelease();
    const content = { ...release, policy: { ...release.policy, form: 2 } };
    const { text, publicKey } = await createSignedFile('policy', content);
    expect(await reasonFor(text, publicKey)).toBe(
      'The file is genuine, but this version of Forepost cannot read it: policy.form: expected 1, but found the number 2.',
    );
  });
});

describe('a crisis file', () => {
  it('is read as it was signed, also at the end of a crisis', async () => {
    for (const content of [createCrisis(), createCrisis({ periods: [] })]) {
      const { text, publicKey } = await createSignedFile('crisis', content);
      expect(demand(await openCrisis(text, [publicKey])).content).toEqual(content);
    }
  });

  it.each([
    ['2026-11-22T09:00:00Z', 'a crisis that ends as it begins'],
    ['2027-01-22T09:00:00Z', 'a crisis of two months'],
  ])('is refused when it is %s: %s', async (until) => {
    const [period] = createCrisis().periods;
    const content = { ...createCrisis(), periods: [{ ...period, until }] };
    const { text, publicKey } = await createSignedFile('crisis', content);
    const opened = await openCrisis(text, [publicKey]);
    expect(opened.ok ? '' : sayReason(opened.problem)).toContain('at most 31 days');
  });
});

describe('keys', () => {
  it('are refused when they are something else', async () => {
    const { publicKey, privateKey } = await createSigner();
    expect(await readPublicKey(privateKey)).toMatchObject({ ok: false });
    expect(await readPrivateKey(publicKey)).toMatchObject({ ok: false });
    const wrong = privateKey.replace(/\n\w{4}/, '\nAAAA');
    expect(await readPrivateKey(wrong)).toEqual({
      ok: false,
      problem: 'is not a private key; expected a .private file',
    });
  });

  it('have one id, whichever half it is read from', async () => {
    const { publicKey, signing } = await createSigner();
    expect(demand(await readPublicKey(`${publicKey}\n`)).id).toBe(signing.id);
  });
});
