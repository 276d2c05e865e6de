import type { LintCheck } from '../lint-check.ts';

/** What a guard hides is not seen in use, so its examples are the only way to notice. */
export const guardWithoutExamples: LintCheck = {
  id: 'guard-without-examples',
  finds: 'A guard without examples: a guard that is too wide silences rules and nobody notices.',
  hint: 'Add "examples" with texts that are guarded and texts that are not.',
  about: 'entry',
  inspect: ({ policy }) =>
    policy.guards
      .filter(({ examples }) => !examples?.guarded.length || !examples.unguarded.length)
      .map(({ id }) => ({
        path: ['guards', id],
        message: 'has no examples of both kinds, guarded and unguarded',
      })),
};
