import type { LintCheck } from '../lint-check.ts';

/** How many times as long as every other answer the right one may be. */
const MAX_RATIO = 1.6;

/** A question that can be answered without reading the card teaches nothing. */
export const tellingAnswer: LintCheck = {
  id: 'telling-answer',
  finds: 'A training card whose right answer is so much longer than the others that it stands out.',
  hint: 'Make all answers about as long as each other.',
  about: 'entry',
  inspect: ({ policy }) =>
    policy.training.flatMap(({ id, answers }) => {
      const lengthOf = (isRight: boolean) =>
        Math.max(...answers.filter(({ right = false }) => right === isRight).map(measure));
      const message = 'has a right answer that stands out by its length';
      const standsOut = lengthOf(true) > MAX_RATIO * lengthOf(false);
      return standsOut ? [{ path: ['training', id, 'answers'], message }] : [];
    }),
};

/** The length of an answer in characters. */
function measure({ text }: { readonly text: string }): number {
  return text.length;
}
