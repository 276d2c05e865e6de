import type { Checker } from '../../rules/checker.ts';
import { STRUCTURES } from '../../rules/structure/structure.ts';
import type { MergedProblem } from '../layer/find-origin.ts';
import { describeValue } from '../parse/describe-value.ts';
import type { Policy } from '../policy.ts';
import type { Group, Guard, Rule } from '../schema.ts';
import { buildExampleCase } from './example-context.ts';

/** Makes a checker for a policy; `undefined` when the policy does not compile. */
export type BuildChecker = (policy: Policy) => Checker | undefined;

/** Which rules and guards have their examples run. */
export interface ExampleSelection {
  readonly rules: readonly Rule[];
  readonly guards: readonly Guard[];
}

/** Runs examples and tells of each that does not come out as its author says. */
export function checkExamples(
  policy: Policy,
  selection: ExampleSelection,
  buildChecker: BuildChecker,
): readonly MergedProblem[] {
  if (selection.rules.length + selection.guards.length === 0) return [];
  const all = buildChecker(policy);
  return [
    ...selection.rules.flatMap((rule) => checkRule(rule, policy, all, buildChecker)),
    ...selection.guards.flatMap((guard) => checkGuard(guard, policy, buildChecker)),
  ];
}

/** A rule must speak on each `warn` text and on no `silent` one. */
function checkRule(
  rule: Rule,
  policy: Policy,
  all: Checker | undefined,
  buildChecker: BuildChecker,
): MergedProblem[] {
  // Of two findings on the same words only the graver is shown, so a rule is also tried by itself.
  let alone: Checker | undefined;
  const speaks = (example: Rule['examples']['warn'][number]): boolean | undefined => {
    const tried = buildExampleCase(example, rule, policy);
    if (!tried) return undefined;
    if (hasFinding(all, rule.id, tried)) return true;
    alone ??= buildChecker({ ...policy, rules: [rule] });
    return hasFinding(alone, rule.id, tried);
  };
  return (['warn', 'silent'] as const).flatMap((kind) =>
    rule.examples[kind].flatMap((example, index) => {
      const spoke = speaks(example);
      if (spoke === undefined || spoke === (kind === 'warn')) return [];
      const outcome = spoke
        ? 'warns of a text it must leave alone'
        : 'stays silent on a text it must warn of';
      const path = ['rules', rule.id, 'examples', kind, index];
      return [{ path, message: `the rule "${rule.id}" ${outcome}: ${quoteExample(example)}` }];
    }),
  );
}

/** Whether a rule speaks in a case. */
function hasFinding(
  checker: Checker | undefined,
  rule: string,
  tried: NonNullable<ReturnType<typeof buildExampleCase>>,
): boolean {
  return (
    checker?.check(tried.text, tried.context).some((finding) => finding.rule === rule) ?? false
  );
}

/** A guard must hold on each `guarded` text and on no `unguarded` one. */
function checkGuard(guard: Guard, policy: Policy, buildChecker: BuildChecker): MergedProblem[] {
  const { examples } = guard;
  const clause = Object.keys(policy.clauses)[0];
  if (!examples || clause === undefined) return [];
  // A guard has no findings of its own, so its match is tried as if it were a rule.
  const probe: Rule = {
    id: guard.id,
    clause,
    severity: 'high',
    match: readGuardMatch(guard),
    always: true,
    message: guard.id,
    advice: guard.id,
    examples: { warn: examples.guarded, silent: examples.unguarded },
  };
  const checker = buildChecker({ ...policy, rules: [probe], guards: [] });
  return (['guarded', 'unguarded'] as const).flatMap((kind) =>
    examples[kind].flatMap((example, index) => {
      const tried = buildExampleCase(example, probe, policy);
      if (!tried || hasFinding(checker, guard.id, tried) === (kind === 'guarded')) return [];
      const outcome = kind === 'guarded' ? 'does not hold' : 'holds';
      const path = ['guards', guard.id, 'examples', kind, index];
      return [{ path, message: `the guard "${guard.id}" ${outcome} on ${quoteExample(example)}` }];
    }),
  );
}

/** What must be there for a guard to reach anything: its match, inside its structure if it has one. */
function readGuardMatch({ match, within }: Guard): Group {
  if (!STRUCTURES.some((structure) => structure === within)) return match ?? {};
  return match === undefined ? { within } : { all: [match], within };
}

/** The example's text, shortened, as it is repeated in a problem. */
function quoteExample(example: Rule['examples']['warn'][number]): string {
  return describeValue(typeof example === 'string' ? example : example.text);
}
