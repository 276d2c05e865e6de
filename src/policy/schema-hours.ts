import { z } from 'zod';

import { WEEKDAYS } from '../shared/opening-hours.ts';
import { text } from './schema-atoms.ts';

// Must match `09:30`; must not match `9:30` or `24:00`.
const from = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, "a time such as '09:00'");
// Must match `17:00` and `24:00`; must not match `24:01`.
const until = z
  .string()
  .regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/, "a time such as '17:00', up to '24:00'");

/**
 * When a contact answers, by the wall clock of a zone. Whether the zone exists is left to lint:
 * browsers know different lists of zones, and a policy must load in all of them.
 */
export const openingHours = z.strictObject({
  zone: text,
  open: z.array(z.strictObject({ days: z.array(z.enum(WEEKDAYS)), from, until })),
});
