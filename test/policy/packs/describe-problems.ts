import type { PolicyProblem } from '../../../src/policy/parse/policy-problem.ts';
import type { Result } from '../../../src/shared/result.ts';

/** One line for each problem of a policy, so that a failing test says what to mend. */
export function describeProblems(
  outcome: Result<unknown, readonly PolicyProblem[]>,
): readonly string[] {
  if (outcome.ok) return [];
  return outcome.problem.map(({ file, line, message }) => `${file}:${line}: ${message}`);
}
