import { isKnownZone } from '../../../shared/opening-hours.ts';
import type { LintCheck } from '../lint-check.ts';

/** Without a zone that is known nobody can be told whether a contact answers now. */
export const unknownZone: LintCheck = {
  id: 'unknown-zone',
  finds: 'Hours in a time zone that does not exist.',
  hint: 'Write its IANA name, such as Europe/London or America/New_York.',
  about: 'entry',
  inspect: ({ policy }) =>
    Object.entries(policy.contacts).flatMap(([id, { hours }]) => {
      if (typeof hours !== 'object' || isKnownZone(hours.zone)) return [];
      const message = `there is no time zone "${hours.zone}"`;
      return [{ path: ['contacts', id, 'hours', 'zone'], message }];
    }),
};
