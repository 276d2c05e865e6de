import type { LintCheck } from '../lint-check.ts';

/** Longer than any crisis, embargo, quiet period or campaign should be planned for. */
const MAX_DAYS = 366;
const DAY_MS = 86_400_000;

/** A crisis that never ends keeps people from speaking for ever. */
export const endlessPeriod: LintCheck = {
  id: 'endless-period',
  finds: 'A period of more than a year, which has no end in practice.',
  hint: 'End it sooner and renew it if needed; what always holds is a rule without a period.',
  about: 'entry',
  inspect: ({ policy }) =>
    policy.periods.flatMap(({ id, from, until }) => {
      const days = Math.round((Date.parse(until) - Date.parse(from)) / DAY_MS);
      if (days <= MAX_DAYS) return [];
      return [{ path: ['periods', id, 'until'], message: `lasts ${days} days` }];
    }),
};
