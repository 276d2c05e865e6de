import { posix } from 'node:path';

import type { Import, SourceFile } from './source-files.ts';

/** Files by path. */
export type Graph = ReadonlyMap<string, SourceFile>;

/** Makes files findable by path. */
export function createGraph(files: readonly SourceFile[]): Graph {
  return new Map(files.map((file) => [file.path, file]));
}

/** Where an import leads: the path of a file in the checkout, or the name of a package. */
export function resolveImport(file: SourceFile, { from }: Import): string {
  const [address = from] = from.split('?');
  return address.startsWith('.') ? posix.join(posix.dirname(file.path), address) : address;
}

/** Everything that is loaded with a file: its imports, theirs and so on, files and packages. */
export function listLoaded(graph: Graph, path: string, seen = new Set<string>()): Set<string> {
  const file = graph.get(path);
  const targets = (file?.imports ?? [])
    .filter(({ isType }) => !isType)
    .map((each) => (file ? resolveImport(file, each) : ''));
  for (const target of targets) {
    if (seen.has(target)) continue;
    seen.add(target);
    listLoaded(graph, target, seen);
  }
  return seen;
}

/** The first cycle of imports found, types included, or `undefined`. */
export function findCycle(graph: Graph): readonly string[] | undefined {
  const done = new Set<string>();
  for (const path of graph.keys()) {
    const cycle = followCycle(graph, path, [], done);
    if (cycle) return cycle;
  }
  return undefined;
}

/** Follows imports from a file until one leads back to where it came through. */
function followCycle(
  graph: Graph,
  path: string,
  trail: readonly string[],
  done: Set<string>,
): readonly string[] | undefined {
  if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
  const file = graph.get(path);
  if (done.has(path) || file === undefined) return undefined;
  for (const each of file.imports) {
    const cycle = followCycle(graph, resolveImport(file, each), [...trail, path], done);
    if (cycle) return cycle;
  }
  done.add(path);
  return undefined;
}
