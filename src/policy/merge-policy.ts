import { fail, type Result, succeed } from '../shared/result.ts';
import { checkReferences } from './check/check-references.ts';
import { findRepeatedIds } from './check/find-repeated-ids.ts';
import { completePolicy } from './layer/complete-policy.ts';
import { locateMergedProblem, type MergedProblem } from './layer/find-origin.ts';
import { mergeLayers } from './layer/merge-layers.ts';
import { type PackTexts, type StackedLayer, stackLayers } from './layer/stack-layers.ts';
import { type LocatedLayer, parsePolicyLayer } from './parse/parse-policy-layer.ts';
import type { PolicyProblem } from './parse/policy-problem.ts';
import type { Policy } from './policy.ts';

/** One policy file as it was read. */
export interface PolicySource {
  readonly file: string;
  readonly text: string;
}

/** What a policy may lean on. */
export interface PolicyEnvironment {
  readonly packs: PackTexts;
  /** Ids of the detectors that the rules module has. */
  readonly detectors: readonly string[];
  /** Ids of the models that rules and guards may ask. */
  readonly learned: readonly string[];
}

/** A merged policy and the layers that it was made of, lowest first. */
export interface MergedPolicy {
  readonly policy: Policy;
  readonly layers: readonly StackedLayer[];
}

/**
 * Reads policy files, lowest layer first, puts them on the packs that they extend, merges them and
 * checks that everything they name exists.
 */
export function mergePolicy(
  sources: readonly PolicySource[],
  environment: PolicyEnvironment,
): Result<MergedPolicy, readonly PolicyProblem[]> {
  const parsed = parseAll(sources);
  if (!parsed.ok) return parsed;
  const stacked = stackLayers(parsed.value, environment.packs);
  if (!stacked.ok) return stacked;
  const layers = stacked.value;
  const repeated = layers.flatMap(findRepeatedIds);
  if (repeated.length > 0) return fail(repeated);

  const locateAll = (problems: readonly MergedProblem[]) =>
    fail(problems.map((problem) => locateMergedProblem(problem, layers)));
  const merged = mergeLayers(layers.map(({ layer }) => layer));
  const completed = completePolicy(merged);
  if (!completed.ok) return locateAll(completed.problem);
  const problems = checkReferences(completed.value, {
    detectors: environment.detectors,
    clauses: Object.keys(merged.clauses),
    rules: merged.rules.map(({ id }) => id),
    packs: Object.keys(environment.packs),
    learned: environment.learned,
  });
  if (problems.length > 0) return locateAll(problems);
  return succeed({ policy: completed.value, layers });
}

/** Parses each file; the problems of all files are told together. */
function parseAll(
  sources: readonly PolicySource[],
): Result<readonly LocatedLayer[], readonly PolicyProblem[]> {
  const results = sources.map(({ file, text }) => parsePolicyLayer(text, file));
  const problems = results.flatMap((result) => (result.ok ? [] : result.problem));
  if (problems.length > 0) return fail(problems);
  return succeed(results.flatMap((result) => (result.ok ? [result.value] : [])));
}
