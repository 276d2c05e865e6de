import type { StackedLayer } from './stack-layers.ts';

/**
 * The patterns that stand in built-in packs. They were checked for backtracking before they were
 * shipped, so they may run on the browser's own engine; a policy that writes the same pattern may
 * run it so, too.
 */
export function listPackPatterns(layers: readonly StackedLayer[]): ReadonlySet<string> {
  const patterns = new Set<string>();
  for (const { layer, origin } of layers) {
    if (origin === 'pack') collectPatterns(layer, patterns);
  }
  return patterns;
}

/** Collects every list called `patterns`: signals may stand by name or in place, at any depth. */
function collectPatterns(value: unknown, patterns: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    if (name === 'patterns' && Array.isArray(inner)) {
      for (const pattern of inner) if (typeof pattern === 'string') patterns.add(pattern);
    } else collectPatterns(inner, patterns);
  }
}
