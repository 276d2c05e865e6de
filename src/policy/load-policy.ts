import { fail, type Result, succeed } from '../shared/result.ts';
import { buildBook } from './book/build-book.ts';
import { buildChecker, compileWithBuiltIns } from './build-checker.ts';
import type { CompiledPolicy } from './compiled-policy.ts';
import { checkExamples, type ExampleSelection } from './examples/check-examples.ts';
import { locateMergedProblem, type MergedProblem } from './layer/find-origin.ts';
import type { MergedPolicy, PolicySource } from './merge-policy.ts';
import { mergeWithPacks } from './merge-with-packs.ts';
import { BUILT_IN_PACKS } from './packs/index.ts';
import type { PolicyPath, PolicyProblem } from './parse/policy-problem.ts';
import type { Policy } from './policy.ts';

/**
 * Whose examples are run: `own` are those of rules and guards that the given files write or change;
 * `all` adds the ones of the packs, which were tried when Forepost was built and could fail here
 * only because of what the organisation is called.
 */
export type ExampleScope = 'own' | 'all' | 'none';

/** What runs when nothing is configured. */
export const EMBEDDED_SOURCE: PolicySource = {
  file: 'pack general',
  text: BUILT_IN_PACKS['general'] ?? '',
};

/** Makes the policy of some files, lowest layer first, or tells everything that is wrong with it. */
export function loadPolicy(
  sources: readonly PolicySource[],
  options: { readonly examples?: ExampleScope } = {},
): Result<CompiledPolicy, readonly PolicyProblem[]> {
  const merged = mergeWithPacks(sources);
  if (!merged.ok) return merged;
  const { policy, layers } = merged.value;
  const locateAll = (problems: readonly MergedProblem[]) =>
    fail(problems.map((problem) => locateMergedProblem(problem, layers)));

  const rules = compileWithBuiltIns(policy);
  if (!rules.ok) {
    return locateAll(
      rules.problem.map(({ path, message }) => ({ path: nameEntries(path, policy), message })),
    );
  }
  const selection = selectExamples(merged.value, options.examples ?? 'own');
  const problems = checkExamples(policy, selection, buildChecker);
  return problems.length > 0
    ? locateAll(problems)
    : succeed({ ...rules.value, ...buildBook(policy) });
}

/** The policy that works with nothing configured. */
export function loadEmbeddedPolicy(): Result<CompiledPolicy, readonly PolicyProblem[]> {
  return loadPolicy([EMBEDDED_SOURCE], { examples: 'none' });
}

/** The rules and guards whose examples count here. */
function selectExamples({ policy, layers }: MergedPolicy, scope: ExampleScope): ExampleSelection {
  if (scope === 'none') return { rules: [], guards: [] };
  if (scope === 'all') return { rules: policy.rules, guards: policy.guards };
  const own = layers.filter(({ origin }) => origin === 'own').map(({ layer }) => layer);
  const ownRules = new Set(own.flatMap(({ rules }) => rules ?? []).map(({ id }) => id));
  const ownGuards = new Set(own.flatMap(({ guards }) => guards ?? []).map(({ id }) => id));
  return {
    rules: policy.rules.filter(({ id }) => ownRules.has(id)),
    guards: policy.guards.filter(({ id }) => ownGuards.has(id)),
  };
}

/** The compiler counts entries of the merged policy; files know them by id. */
function nameEntries(path: PolicyPath, policy: Policy): PolicyPath {
  const [list, position, ...rest] = path;
  if (typeof position !== 'number') return path;
  switch (list) {
    case 'rules':
    case 'guards':
    case 'periods':
    case 'replies':
    case 'training':
      return [list, policy[list][position]?.id ?? position, ...rest];
    default:
      return path;
  }
}
