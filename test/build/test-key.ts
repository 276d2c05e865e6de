import { generateKeyPairSync } from 'node:crypto';

/** A TEST KEY for a `.crx`, made anew for each run: nothing that it signs is ours. */
export function createTestKey(): string {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}
