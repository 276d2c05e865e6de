import { hasCues } from '../explain-dead-group.ts';
import type { LintCheck } from '../lint-check.ts';

/** It loads, since another layer may fill the list in, and is never seen until then. */
export const emptySignal: LintCheck = {
  id: 'empty-signal',
  finds: 'A signal made of lists of the organisation that are all empty.',
  hint: 'Fill the list in under "organisation", or give the signal terms.',
  about: 'entry',
  inspect: ({ policy }) =>
    Object.entries(policy.signals)
      .filter(([, signal]) => !hasCues(signal, policy))
      .map(([id]) => ({
        path: ['signals', id],
        message: `"${id}" has nothing that could be seen`,
      })),
};
