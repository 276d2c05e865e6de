import type { ExplainingChecker } from '../../rules/checker.ts';
import type { RuleExplanation } from '../../rules/explanation.ts';
import { buildChecker } from '../build-checker.ts';
import { checkExamples, type ExampleSelection } from '../examples/check-examples.ts';
import { buildExampleCase } from '../examples/example-context.ts';
import { locateMergedProblem } from '../layer/find-origin.ts';
import type { MergedPolicy } from '../merge-policy.ts';
import type { PolicyPath, PolicyProblem } from '../parse/policy-problem.ts';
import type { Policy } from '../policy.ts';
import type { Example } from '../schema.ts';

/** What came of examples. */
export interface Trial {
  readonly tried: number;
  /** Examples of rules that wait for a period which the policy has not. */
  readonly untried: number;
  readonly failures: readonly FailedExample[];
}

/** An example that does not come out as it says. */
export interface FailedExample extends PolicyProblem {
  readonly text: string;
  /** Why its rule spoke or stayed silent; a guard has no such account. */
  readonly explanation?: RuleExplanation;
}

/** Runs the examples of rules and guards, and explains those that fail. */
export function tryExamples({ policy, layers }: MergedPolicy, selection: ExampleSelection): Trial {
  const problems = checkExamples(policy, selection, buildChecker);
  const checker = problems.length > 0 ? buildChecker(policy) : undefined;
  const failures = problems.map((problem) => ({
    ...locateMergedProblem(problem, layers),
    ...explainFailure(problem.path, policy, checker),
  }));
  const untried = countUntried(policy, selection);
  return { tried: countExamples(selection) - untried, untried, failures };
}

/** The text at a path, and why its rule spoke or stayed silent. */
function explainFailure(
  path: PolicyPath,
  policy: Policy,
  checker: ExplainingChecker | undefined,
): Pick<FailedExample, 'text' | 'explanation'> {
  const [list, id, , kind, index] = path;
  const entry = [...policy.rules, ...policy.guards].find((each) => each.id === id);
  const examples = new Map<unknown, readonly Example[]>(Object.entries(entry?.examples ?? {}));
  const example = examples.get(kind)?.[Number(index)];
  const rule = list === 'rules' ? policy.rules.find((each) => each.id === id) : undefined;
  const text = readText(example);
  const tried = rule && example !== undefined && buildExampleCase(example, rule, policy);
  if (!tried || !checker) return { text };
  const asked = { explain: true, rules: [rule.id], showWords: true } as const;
  const [explanation] = checker.check(tried.text, tried.context, asked).rules;
  return explanation ? { text, explanation } : { text };
}

/** What an example says. */
function readText(example: Example | undefined): string {
  return typeof example === 'object' ? example.text : (example ?? '');
}

/** How many examples rules and guards have. */
function countExamples({ rules, guards }: ExampleSelection): number {
  const ofRules = rules.map(({ examples }) => examples.warn.length + examples.silent.length);
  const ofGuards = guards.map(
    ({ examples }) => (examples?.guarded.length ?? 0) + (examples?.unguarded.length ?? 0),
  );
  return [...ofRules, ...ofGuards].reduce((sum, count) => sum + count, 0);
}

/** How many examples have no moment in which they could be tried. */
function countUntried(policy: Policy, { rules }: ExampleSelection): number {
  return rules
    .flatMap((rule) =>
      [...rule.examples.warn, ...rule.examples.silent].map((example) =>
        buildExampleCase(example, rule, policy),
      ),
    )
    .filter((tried) => tried === undefined).length;
}
