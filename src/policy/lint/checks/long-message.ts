import type { LintCheck } from '../lint-check.ts';
import { listSentences } from '../list-sentences.ts';

/** Characters that are read at a glance in a panel. */
const MAX_LENGTH = 140;

/** The panel is read in seconds, at the moment of posting. */
export const longMessage: LintCheck = {
  id: 'long-message',
  finds: `A message or advice of more than ${MAX_LENGTH} characters.`,
  hint: 'Keep one sentence here; the clause says the rest.',
  about: 'entry',
  inspect: ({ policy }) =>
    listSentences(policy)
      .filter(({ text }) => text.length > MAX_LENGTH)
      .map(({ path, text }) => ({ path, message: `is ${text.length} characters long` })),
};
