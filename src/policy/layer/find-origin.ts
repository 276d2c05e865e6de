import { describeProblem } from '../parse/parse-policy-layer.ts';
import type { PolicyPath, PolicyProblem } from '../parse/policy-problem.ts';
import type { StackedLayer } from './stack-layers.ts';

/**
 * Something wrong with the merged policy. Entries of lists are named by their id here, not by
 * their position, because positions differ from layer to layer: `['rules', 'theatre-names', …]`.
 */
export interface MergedProblem {
  readonly path: PolicyPath;
  readonly message: string;
}

/** Finds the file and line that brought what is wrong: the topmost layer that has most of the path. */
export function locateMergedProblem(
  problem: MergedProblem,
  layers: readonly StackedLayer[],
): PolicyProblem {
  let best: { layer: StackedLayer; path: PolicyPath; depth: number } | undefined;
  for (const layer of [...layers].reverse()) {
    const { path, depth } = translatePath(layer.layer, problem.path);
    if (!best || depth > best.depth) best = { layer, path, depth };
  }
  if (!best) return { file: '', line: 1, column: 1, path: problem.path, message: problem.message };
  return describeProblem(best.layer, best.path, problem.message);
}

/** Writes a path with the positions that one layer has, and how far that layer goes along. */
function translatePath(
  layer: unknown,
  path: PolicyPath,
): { readonly path: PolicyPath; readonly depth: number } {
  const translated: (string | number)[] = [];
  let current = layer;
  let depth = 0;
  for (const step of path) {
    const place = Array.isArray(current) && typeof step === 'string' ? findId(current, step) : step;
    const next = readStep(current, place);
    if (next === undefined) break;
    translated.push(place);
    current = next;
    depth++;
  }
  return { path: [...translated, ...path.slice(depth)], depth };
}

/** The position of the entry with an id; -1 when the layer has none. */
function findId(list: readonly unknown[], id: string): number {
  return list.findIndex((entry) => readStep(entry, 'id') === id);
}

/** What stands in a field or at a position. */
function readStep(value: unknown, step: string | number): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.getOwnPropertyDescriptor(value, step)?.value;
}
