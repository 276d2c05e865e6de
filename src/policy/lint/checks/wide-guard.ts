import { describeLoneWords } from '../describe-lone-words.ts';
import type { LintCheck } from '../lint-check.ts';

/** What such a guard hides is not seen in use: nothing tells that a rule stayed silent. */
export const wideGuard: LintCheck = {
  id: 'wide-guard',
  finds: 'A guard that one common word alone makes hold, with how often ordinary posts contain it.',
  hint: 'Ask for a second signal beside it with "all", or use a longer phrase.',
  about: 'entry',
  inspect: ({ policy }) =>
    policy.guards.flatMap(({ id, match }) => {
      const words = describeLoneWords(match, policy);
      return words === undefined
        ? []
        : [{ path: ['guards', id, 'match'], message: `holds ${words}` }];
    }),
};
