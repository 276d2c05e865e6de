import type { LintCheck } from '../lint-check.ts';
import { measureReadingGrade } from '../reading-grade.ts';

/** What a twelve-year-old reads with ease. */
const MAX_GRADE = 7;

/** A card is read between two tasks, by people of every schooling and of other mother tongues. */
export const hardCard: LintCheck = {
  id: 'hard-card',
  finds: `A training card in English that is harder to read than school year ${MAX_GRADE}.`,
  hint: 'Use short words and short sentences; one thought in each.',
  about: 'entry',
  inspect: ({ policy }) => {
    // Syllables are counted the English way.
    if (!/^en\b/i.test(policy.language)) return [];
    return policy.training.flatMap(({ id, scenario, question, answers, why }) => {
      const text = [scenario, question, ...answers.map((answer) => answer.text), why].join('\n');
      const grade = Math.round(measureReadingGrade(text));
      const message = `reads like school year ${grade}`;
      return grade > MAX_GRADE ? [{ path: ['training', id], message }] : [];
    });
  },
};
