import type { LintCheck } from '../lint-check.ts';
import { listSentences } from '../list-sentences.ts';
import { measureReadingGrade } from '../reading-grade.ts';

/** The last school year. */
const MAX_GRADE = 12;

/** Everyone who posts must understand it at once. */
export const hardMessage: LintCheck = {
  id: 'hard-message',
  finds: 'A message or advice in English that is harder to read than the last school year.',
  hint: 'Use shorter words and shorter sentences.',
  about: 'entry',
  inspect: ({ policy }) => {
    // Syllables are counted the English way.
    if (!/^en\b/i.test(policy.language)) return [];
    return listSentences(policy).flatMap(({ path, text }) => {
      const grade = Math.round(measureReadingGrade(text));
      return grade > MAX_GRADE ? [{ path, message: `reads like school year ${grade}` }] : [];
    });
  },
};
