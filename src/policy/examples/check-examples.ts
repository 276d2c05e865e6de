import type { ExplainingChecker } from '../../rules/checker.ts';
import type { Outcome } from '../../rules/explanation.ts';
import { STRUCTURES } from '../../rules/structure/structure.ts';
import type { MergedProblem } from '../layer/find-origin.ts';
import { describeValue } from '../parse/describe-value.ts';
import type { Policy } from '../policy.ts';
import type { Group, Guard, Rule } from '../schema.ts';
import { buildExampleCase, type ExampleCase } from './example-context.ts';

/** Makes a checker for a policy; `undefined` when the policy does not compile. */
export type BuildChecker = (policy: Policy) => ExplainingChecker | undefined;

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
  return [
    ...checkRules(selection.rules, policy, buildChecker),
    ...checkGuards(selection.guards, policy, buildChecker),
  ];
}

/** A rule must speak on each `warn` text and on no `silent` one. */
function checkRules(
  rules: readonly Rule[],
  policy: Policy,
  buildChecker: BuildChecker,
): readonly MergedProblem[] {
  if (rules.length === 0) return [];
  const checker = buildChecker(policy);
  return rules.flatMap((rule) =>
    (['warn', 'silent'] as const).flatMap((kind) =>
      rule.examples[kind].flatMap((example, index) => {
        const tried = buildExampleCase(example, rule, policy);
        if (!tried || speaks(checker, rule.id, tried) === (kind === 'warn')) return [];
        const outcome =
          kind === 'warn'
            ? 'stays silent on a text it must warn of'
            : 'warns of a text it must leave alone';
        const path = ['rules', rule.id, 'examples', kind, index];
        return [{ path, message: `the rule "${rule.id}" ${outcome}: ${quoteExample(example)}` }];
      }),
    ),
  );
}

/** A guard must hold on each `guarded` text and on no `unguarded` one. */
function checkGuards(
  guards: readonly Guard[],
  policy: Policy,
  buildChecker: BuildChecker,
): readonly MergedProblem[] {
  const clause = Object.keys(policy.clauses)[0];
  const tested = guards.filter(({ examples }) => examples !== undefined);
  if (tested.length === 0 || clause === undefined) return [];
  const probes = tested.map((guard) => buildProbe(guard, clause));
  const checker = buildChecker({ ...policy, rules: probes, guards: [] });
  return probes.flatMap((probe) =>
    (['guarded', 'unguarded'] as const).flatMap((kind) =>
      probe.examples[kind === 'guarded' ? 'warn' : 'silent'].flatMap((example, index) => {
        const tried = buildExampleCase(example, probe, policy);
        if (!tried || speaks(checker, probe.id, tried) === (kind === 'guarded')) return [];
        const outcome = kind === 'guarded' ? 'does not hold' : 'holds';
        const path = ['guards', probe.id, 'examples', kind, index];
        const message = `the guard "${probe.id}" ${outcome} on ${quoteExample(example)}`;
        return [{ path, message }];
      }),
    ),
  );
}

/** A guard has no findings of its own, so its match is tried as if it were a rule. */
function buildProbe(guard: Guard, clause: string): Rule {
  return {
    id: guard.id,
    clause,
    severity: 'high',
    match: readGuardMatch(guard),
    always: true,
    message: guard.id,
    advice: guard.id,
    examples: { warn: guard.examples?.guarded ?? [], silent: guard.examples?.unguarded ?? [] },
  };
}

/**
 * Whether a rule speaks in a case. It is asked for its explanation, because of two findings on the
 * same words only the graver is shown.
 */
function speaks(
  checker: ExplainingChecker | undefined,
  rule: string,
  { text, context }: ExampleCase,
): boolean {
  const explained = checker?.check(text, context, { explain: true, rules: [rule] });
  return explained?.rules.some(({ outcome }) => SPEAKING.includes(outcome)) ?? false;
}

/** What becomes of a rule that has something to say. */
const SPEAKING: readonly Outcome[] = ['found', 'softened'];

/** What must be there for a guard to reach anything: its match, inside its structure if it has one. */
function readGuardMatch({ match, within }: Guard): Group {
  if (!STRUCTURES.some((structure) => structure === within)) return match ?? {};
  return match === undefined ? { within } : { all: [match], within };
}

/** The example's text, shortened, as it is repeated in a problem. */
function quoteExample(example: Rule['examples']['warn'][number]): string {
  return describeValue(typeof example === 'string' ? example : example.text);
}
