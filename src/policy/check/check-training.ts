import type { MergedProblem } from '../layer/find-origin.ts';
import type { TrainingCard } from '../schema.ts';
import { checkName } from './check-operands.ts';

/** A training card is about a clause that exists, and exactly one of its answers is right. */
export function checkTraining(
  { id, clause, answers }: TrainingCard,
  clauses: ReadonlySet<string>,
): readonly MergedProblem[] {
  const path = ['training', id];
  const right = answers.filter((answer) => answer.right === true).length;
  const message = `expected one answer with "right: true", but found ${right}`;
  return [
    ...checkName('clause', clause, clauses, [...path, 'clause']),
    ...(right === 1 ? [] : [{ path: [...path, 'answers'], message }]),
  ];
}
