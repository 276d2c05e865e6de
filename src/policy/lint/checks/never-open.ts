import { isEverOpen } from '../../../shared/opening-hours.ts';
import type { LintCheck } from '../lint-check.ts';

/** A contact whom nobody can ever reach. */
export const neverOpen: LintCheck = {
  id: 'never-open',
  finds: 'Hours that never open, or a stretch of them without a day or an end.',
  hint: 'Give each stretch a day, and an end that is not its beginning; leave "hours" out for always.',
  about: 'entry',
  inspect: ({ policy }) =>
    Object.entries(policy.contacts).flatMap(([id, { hours }]) => {
      if (typeof hours !== 'object') return [];
      const path = ['contacts', id, 'hours'];
      if (!isEverOpen(hours)) return [{ path, message: 'these hours never open' }];
      return hours.open.flatMap((stretch, index) =>
        isEverOpen({ ...hours, open: [stretch] })
          ? []
          : [{ path: [...path, 'open', index], message: 'this stretch of hours never opens' }],
      );
    }),
};
