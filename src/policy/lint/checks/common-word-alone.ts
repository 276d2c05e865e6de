import type { Surface } from '../../../shared/vocabulary.ts';
import type { Rule } from '../../schema.ts';
import { describeLoneWords } from '../describe-lone-words.ts';
import type { LintCheck } from '../lint-check.ts';

/** Where the posts that the table was counted on were written. */
const ORDINARY_SURFACES: readonly Surface[] = ['post', 'reply', 'comment', 'message'];

/** Two warnings in a hundred ordinary posts are what people bear; one common word spends them all. */
export const commonWordAlone: LintCheck = {
  id: 'common-word-alone',
  finds: 'A rule that one common word alone can set off, with how often ordinary posts contain it.',
  hint: 'Ask for a second signal beside it with "all", or use a longer phrase.',
  about: 'entry',
  inspect: ({ policy }) =>
    policy.rules.filter(speaksOnOrdinaryPosts).flatMap(({ id, match }) => {
      const words = describeLoneWords(match, policy);
      return words === undefined
        ? []
        : [{ path: ['rules', id, 'match'], message: `fires ${words}` }];
    }),
};

/** Whether a rule is for posts of every day; replies to reviews and days of crisis are not. */
function speaksOnOrdinaryPosts({ when }: Rule): boolean {
  const isOrdinary = when?.surface?.some((surface) => ORDINARY_SURFACES.includes(surface)) ?? true;
  return isOrdinary && when?.period === undefined;
}
