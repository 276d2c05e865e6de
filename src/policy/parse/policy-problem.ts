/** Where a value stands inside a policy: field names and list positions from the top. */
export type PolicyPath = readonly (string | number)[];

/** One reason why a policy is refused, for whoever wrote it. */
export interface PolicyProblem {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  readonly path: PolicyPath;
  /** What was expected and what was found, without a full stop. */
  readonly message: string;
}

/** Writes a problem as one plain sentence, with file, line and path in front. */
export function formatPolicyProblem(problem: PolicyProblem): string {
  const place = `${problem.file}:${problem.line}`;
  const path = formatPolicyPath(problem.path);
  return path === '' ? `${place}: ${problem.message}` : `${place}: ${path}: ${problem.message}`;
}

/** Writes a path as people do: `rules[0].severity`. */
export function formatPolicyPath(path: PolicyPath): string {
  let written = '';
  for (const step of path) {
    if (typeof step === 'number') written += `[${step}]`;
    // Must match `outOfHours` and `review-replies`; must not match `Foo Bar`.
    else if (!/^[\w-]+$/.test(step)) written += `[${JSON.stringify(step)}]`;
    else written += written === '' ? step : `.${step}`;
  }
  return written;
}
