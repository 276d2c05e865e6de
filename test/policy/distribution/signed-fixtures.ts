import { writeEnvelope } from '../../../src/policy/distribution/envelope.ts';
import { createKeys, readPrivateKey } from '../../../src/policy/distribution/keys.ts';
import type { CrisisRelease, Release } from '../../../src/policy/distribution/signed-content.ts';
import type { Result } from '../../../src/shared/result.ts';

/** A pair of keys made for one test: its public line, its PEM, and the key that signs. */
export async function createSigner() {
  const written = await createKeys();
  return { ...written, signing: demand(await readPrivateKey(written.privateKey)) };
}

/** A signed policy with one layer. */
export function createRelease(overrides: Partial<Release> = {}, version = '2026.11.1'): Release {
  return {
    issued: '2026-11-22T09:00:00Z',
    policy: {
      form: 1,
      id: 'meadowbank',
      version,
      layers: [{ forepost: 1, id: 'meadowbank', version, extends: ['base'] }],
    },
    ...overrides,
  };
}

/** A crisis that is on for six hours. */
export function createCrisis(overrides: Partial<CrisisRelease> = {}): CrisisRelease {
  return {
    issued: '2026-11-22T09:00:00Z',
    periods: [
      {
        id: 'crane',
        kind: 'crisis',
        from: '2026-11-22T09:00:00Z',
        until: '2026-11-22T15:00:00Z',
        terms: ['crane'],
      },
    ],
    ...overrides,
  };
}

/** A signed file and the line of the key that it can be verified with. */
export async function createSignedFile(kind: 'policy' | 'crisis', content: unknown) {
  const { publicKey, signing } = await createSigner();
  return { text: await writeEnvelope(kind, content, [signing]), publicKey };
}

/** The value of a result that must be good. */
export function demand<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.problem)}`);
  return result.value;
}
