import { explainIssue } from '../../policy/parse/explain-issue.ts';
import { describeProblem } from '../../policy/parse/parse-policy-layer.ts';
import { formatPolicyProblem } from '../../policy/parse/policy-problem.ts';
import { readYaml } from '../../policy/parse/read-yaml.ts';
import { readSettings } from '../../policy/settings/read-settings.ts';
import { fail, type Result, succeed } from '../../shared/result.ts';
import { type Org, orgSchema } from './org-schema.ts';

/** Reads an organisation's answers, or says in sentences with file and line what is wrong. */
export function readOrg(source: string, file: string): Result<Org, readonly string[]> {
  const yaml = readYaml(source, file);
  if (!yaml.ok) return fail(yaml.problem.map(formatPolicyProblem));
  const { value, locate } = yaml.value;
  const checked = orgSchema.safeParse(value);
  if (checked.success) return checkSettings(checked.data, file);
  const problems = checked.error.issues
    .flatMap((issue) => explainIssue(issue, { form: orgSchema, value }))
    .map(({ path, part, message }) => describeProblem({ file, locate }, path, message, part))
    .sort((one, other) => one.line - other.line);
  return fail(problems.map(formatPolicyProblem));
}

/** Refuses what the extension itself would: settings that need another one. */
function checkSettings(org: Org, file: string): Result<Org, readonly string[]> {
  const { refused } = readSettings(org.settings);
  if (refused.length === 0) return succeed(org);
  return fail(refused.map(({ reason }) => `${file}: settings: ${reason}`));
}
