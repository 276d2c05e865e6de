import { explainAddedSite } from '../../policy/added-site.ts';
import { assemblePolicy } from '../../policy/distribution/assemble-policy.ts';
import { explainIssue } from '../../policy/parse/explain-issue.ts';
import { describeProblem, parsePolicyLayer } from '../../policy/parse/parse-policy-layer.ts';
import { formatPolicyProblem } from '../../policy/parse/policy-problem.ts';
import { readYaml } from '../../policy/parse/read-yaml.ts';
import { readSettings } from '../../policy/settings/read-settings.ts';
import type { Settings } from '../../policy/settings/settings-schema.ts';
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
  const problems = [...refused.map(({ reason }) => reason), ...explainPolicy(org.settings)];
  if (problems.length === 0) return succeed(org);
  return fail(problems.map((problem) => `${file}: settings: ${problem}`));
}

/** What browsers would refuse of the policy and the sites in settings, as far as these alone tell. */
function explainPolicy(settings: Settings): readonly string[] {
  const sites = (settings.sites?.add ?? []).flatMap((site) => explainAddedSite(site) ?? []);
  // On top of a signed policy it may speak of what only that one has.
  if (settings.policyUrl === undefined) {
    const assembled = assemblePolicy({ settings });
    return assembled.ok ? sites : [...assembled.problem, ...sites];
  }
  if (settings.policy === undefined) return sites;
  const parsed = parsePolicyLayer(settings.policy, 'policy');
  return parsed.ok ? sites : [...parsed.problem.map(formatPolicyProblem), ...sites];
}
