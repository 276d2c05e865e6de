import type { LintProblem } from '../../policy/lint/lint-policy.ts';
import { formatPolicyPath } from '../../policy/parse/policy-problem.ts';
import { alignColumns, countNoun } from './align-columns.ts';

/** Writes problems for a person at a terminal, a line each, with the way out below the first of a kind. */
export function formatProblems(problems: readonly LintProblem[], files: readonly string[]): string {
  if (problems.length === 0) return `No problems in ${files.join(', ')}.`;
  const errors = problems.filter(({ level }) => level === 'error').length;
  const counts = [countNoun(errors, 'error'), countNoun(problems.length - errors, 'warning')];
  const told = new Set<string>();
  const rows = problems.flatMap((problem) => {
    const isFirst = !told.has(problem.check);
    told.add(problem.check);
    return writeProblem(problem, isFirst);
  });
  return `${alignColumns(rows)}\n\n${counts.join(', ')}`;
}

/** The line of one problem, and that of its hint. */
function writeProblem(problem: LintProblem, isFirst: boolean): readonly (readonly string[])[] {
  const { file, line, column, path, message, level, check, hint } = problem;
  const place = formatPolicyPath(path);
  const sentence = place === '' ? message : `${place}: ${message}`;
  return [
    [`${file}:${line}:${column}`, level, check, sentence],
    ...(hint !== undefined && isFirst ? [['', '', '', hint]] : []),
  ];
}
