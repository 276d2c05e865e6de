import type { z } from 'zod';

import { fail, type Result, succeed } from '../../shared/result.ts';
import { type PolicyLayer, policyLayerSchema } from '../schema.ts';
import { explainIssue } from './explain-issue.ts';
import type { Locator } from './locate.ts';
import type { PolicyPath, PolicyProblem } from './policy-problem.ts';
import { readYaml } from './read-yaml.ts';

/** One policy file that has the right form, and where everything in it stands. */
export interface LocatedLayer {
  readonly file: string;
  readonly layer: PolicyLayer;
  readonly locate: Locator;
}

/** Problems beyond this number repeat themselves. */
const MAX_PROBLEMS = 100;

/** Reads one policy file, or says everything that is wrong with its form, in order of line. */
export function parsePolicyLayer(
  source: string,
  file: string,
): Result<LocatedLayer, readonly PolicyProblem[]> {
  const yaml = readYaml(source, file);
  if (!yaml.ok) return yaml;
  const { value, locate } = yaml.value;
  if (value === null || value === undefined) {
    return fail([{ file, line: 1, column: 1, path: [], message: 'is empty; expected a policy' }]);
  }
  const checked = policyLayerSchema.safeParse(value);
  if (checked.success) return succeed({ file, layer: checked.data, locate });
  return fail(
    explainFormIssues(
      checked.error.issues,
      { form: policyLayerSchema, value },
      {
        file,
        locate,
      },
    ),
  );
}

/** Puts file and line to the issues of a form; repeated sentences are told once. */
function explainFormIssues(
  issues: readonly z.core.$ZodIssue[],
  checked: { readonly form: z.ZodType; readonly value: unknown },
  source: { readonly file: string; readonly locate: Locator },
): readonly PolicyProblem[] {
  return issues
    .flatMap((issue) => explainIssue(issue, checked))
    .map(({ path, part, message }) => describeProblem(source, path, message, part))
    .sort((left, right) => left.line - right.line || left.column - right.column)
    .slice(0, MAX_PROBLEMS);
}

/** A problem at a path of a file. */
export function describeProblem(
  source: { readonly file: string; readonly locate: Locator },
  path: PolicyPath,
  message: string,
  part: 'name' | 'value' = 'value',
): PolicyProblem {
  return { file: source.file, ...source.locate(path, part), path, message };
}
