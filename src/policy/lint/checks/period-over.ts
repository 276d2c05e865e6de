import type { LintCheck } from '../lint-check.ts';

/** Nothing speaks in it any more. */
export const periodOver: LintCheck = {
  id: 'period-over',
  finds: 'A period that has ended.',
  hint: 'Take it out, or give it a new end.',
  about: 'entry',
  inspect: ({ policy, now }) =>
    policy.periods
      .filter(({ until }) => Date.parse(until) <= now)
      .map(({ id, until }) => ({ path: ['periods', id, 'until'], message: `ended on ${until}` })),
};
