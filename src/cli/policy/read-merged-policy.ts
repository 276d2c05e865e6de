import type { MergedPolicy, PolicySource } from '../../policy/merge-policy.ts';
import { mergeWithPacks } from '../../policy/merge-with-packs.ts';
import { formatPolicyProblem } from '../../policy/parse/policy-problem.ts';
import { fail, type Result } from '../../shared/result.ts';
import type { CommandEdges } from '../command.ts';
import { readSources } from '../read-policy.ts';

/** Reads policy files, lowest layer first, and merges them with their packs. */
export async function readMergedPolicy(
  files: readonly string[],
  edges: CommandEdges,
): Promise<Result<MergedPolicy, readonly string[]>> {
  if (files.length === 0) return fail(['expected a policy file']);
  const sources = await readSources(files, edges);
  return sources.ok ? mergeSources(sources.value) : sources;
}

/** Merges policy files with the built-in packs; problems as sentences. */
export function mergeSources(
  sources: readonly PolicySource[],
): Result<MergedPolicy, readonly string[]> {
  const merged = mergeWithPacks(sources);
  return merged.ok ? merged : fail(merged.problem.map(formatPolicyProblem));
}
