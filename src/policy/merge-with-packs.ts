import { DETECTORS } from '../rules/detectors/index.ts';
import type { Result } from '../shared/result.ts';
import { BUILT_IN_MODELS } from './learned/built-in-models.ts';
import { type MergedPolicy, mergePolicy, type PolicySource } from './merge-policy.ts';
import { BUILT_IN_PACKS } from './packs/index.ts';
import type { PolicyProblem } from './parse/policy-problem.ts';

/** Merges policy files, lowest layer first, with the packs and detectors that Forepost has. */
export function mergeWithPacks(
  sources: readonly PolicySource[],
): Result<MergedPolicy, readonly PolicyProblem[]> {
  return mergePolicy(sources, {
    packs: BUILT_IN_PACKS,
    detectors: DETECTORS.map(({ id }) => id),
    learned: BUILT_IN_MODELS.models.map(({ id }) => id),
  });
}
