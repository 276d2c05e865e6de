import { z } from 'zod';

import { STORED, type StoredSources } from '../messaging/stored.ts';
import { crisisSchema, releaseSchema } from '../policy/distribution/signed-content.ts';
import { settingsSchema } from '../policy/settings/settings-schema.ts';
import type { Edge } from './edge.ts';
import { codeOf, noteFault } from './faults.ts';

/** What the policy is made of before anything was set. */
export const NO_SOURCES: StoredSources = { given: {}, settings: {}, refused: [], judgedBy: '' };

const signedWith = { hash: z.string(), keyId: z.string(), address: z.string().optional() };

/** The form of what is stored; storage can be damaged, and what does not fit counts as absent. */
const storedSourcesSchema = z.object({
  given: z.record(z.string(), z.unknown()),
  settings: settingsSchema,
  refused: z.array(z.object({ key: z.string(), reason: z.string() })),
  judgedBy: z.string(),
  release: z.object({ content: releaseSchema, ...signedWith }).optional(),
  crisis: z.object({ content: crisisSchema, ...signedWith }).optional(),
});

/** What the policy in force is made of. Never rejects: what cannot be read counts as nothing set. */
export async function readSources(edge: Edge): Promise<StoredSources> {
  return (await readSoundSources(edge)) ?? NO_SOURCES;
}

/** The same, but `undefined` for what cannot be read, which is no reason to drop a policy. */
export async function readSoundSources(edge: Edge): Promise<StoredSources | undefined> {
  try {
    const found: Record<string, unknown> = await edge.storage.get(STORED.sources);
    const read = storedSourcesSchema.safeParse(found[STORED.sources] ?? NO_SOURCES);
    if (read.success) return read.data;
    await noteFault(edge, { unit: 'storage', code: 'read:damaged' });
  } catch (cause) {
    await noteFault(edge, { unit: 'storage', code: `read:${codeOf(cause)}` });
  }
  return undefined;
}
