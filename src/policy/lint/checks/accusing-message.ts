import type { LintCheck } from '../lint-check.ts';
import { listSentences } from '../list-sentences.ts';

// Must match `violation` and `violates`; must not match `violet` or `violent`.
const ACCUSATION = /\bviolat(?:e|es|ed|ing|ion|ions)\b/i;

/** People who feel accused switch off, and may be right. */
export const accusingMessage: LintCheck = {
  id: 'accusing-message',
  finds: 'A message that speaks of a violation: a rule can be wrong, and nobody has posted yet.',
  hint: 'Say what the post may do: "This may…".',
  about: 'entry',
  inspect: ({ policy }) =>
    listSentences(policy).flatMap(({ path, text }) => {
      const found = ACCUSATION.exec(text)?.[0];
      return found === undefined ? [] : [{ path, message: `accuses the person with "${found}"` }];
    }),
};
