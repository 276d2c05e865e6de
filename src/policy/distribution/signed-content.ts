import { z } from 'zod';

import { periodSchema, policyLayerSchema } from '../schema.ts';
import { id, moment, text, webAddress } from '../schema-atoms.ts';

/** What signed files carry. Both kinds say when they were signed and for which addresses. */

const header = {
  /** When it was signed; a file never gives way to one that was signed before it. */
  issued: moment,
  /** Beginnings of the addresses that it may be served from; anywhere without it. */
  audience: z.array(webAddress).min(1).optional(),
};

/** A policy as `forepost policy build` writes it: tried, in one piece, and the same for all. */
export const policyContentSchema = z.strictObject({
  /** Raised when an older Forepost could not read it. */
  form: z.literal(1),
  id,
  version: text,
  /** The organisation's layers, lowest first; packs come with the extension. */
  layers: z.array(policyLayerSchema).min(1),
  /** One more layer for browsers of a department, by its name. */
  departments: z.record(id, policyLayerSchema).optional(),
});

/** The payload of a signed policy. */
export const releaseSchema = z.strictObject({
  ...header,
  /** Why a lower version follows a higher one. */
  rollback: z.strictObject({ reason: text }).optional(),
  policy: policyContentSchema,
});

/** No crisis file may speak for longer; a longer one is written anew. */
export const MAX_CRISIS_DAYS = 31;
const DAY_MS = 24 * 60 * 60 * 1000;

/** The payload of a crisis file: the periods that are on, none after the end of a crisis. */
export const crisisSchema = z.strictObject({
  ...header,
  periods: z
    .array(
      periodSchema.extend({ kind: z.literal('crisis') }).refine(
        ({ from, until }) => {
          const length = Date.parse(until) - Date.parse(from);
          return length > 0 && length <= MAX_CRISIS_DAYS * DAY_MS;
        },
        { path: ['until'], error: `a moment after "from", at most ${MAX_CRISIS_DAYS} days` },
      ),
    )
    .max(8),
});

export type PolicyContent = z.infer<typeof policyContentSchema>;
export type Release = z.infer<typeof releaseSchema>;
export type CrisisRelease = z.infer<typeof crisisSchema>;
export type CrisisPeriod = CrisisRelease['periods'][number];
