import { z } from 'zod/mini';

import { POLICY_ORIGINS, type StoredPolicy } from '../messaging/stored.ts';
import { asClauseId } from '../shared/ids.ts';

/**
 * The form of a stored policy, as far as the background relies on it. Storage can be damaged or
 * written by an older version; what does not fit is treated as absent and compiled anew.
 */
const storedPolicySchema = z.looseObject({
  policy: z.looseObject({
    format: z.number(),
    id: z.string(),
    version: z.string(),
    clauses: z.array(
      z.looseObject({
        id: z.pipe(z.string(), z.transform(asClauseId)),
        url: z.optional(z.string()),
      }),
    ),
    contacts: z.array(z.unknown()),
    replies: z.array(z.unknown()),
    crises: z.array(z.unknown()),
    training: z.array(z.unknown()),
  }),
  source: z.enum(POLICY_ORIGINS),
  storedAt: z.number(),
  fingerprint: z.string(),
  problems: z.array(z.string()),
});

/** Whether a stored policy is whole. */
export function isWhole(stored: StoredPolicy): boolean {
  return storedPolicySchema.safeParse(stored).success;
}
