import { mergeWithPacks } from '../merge-with-packs.ts';
import { BUILT_IN_PACKS } from '../packs/index.ts';
import type { Policy } from '../policy.ts';

/** What every pack for a whole organisation builds on; the others are parts of such packs. */
const COMMON_PACK = 'base';

/** The packs that a whole organisation can build on, by name, each as the policy that it makes. */
export function listWholePacks(): ReadonlyMap<string, Policy> {
  const packs = new Map<string, Policy>();
  for (const pack of Object.keys(BUILT_IN_PACKS).sort()) {
    const text = `forepost: 1\nid: probe\nversion: probe\nextends: [${pack}]\n`;
    const merged = mergeWithPacks([{ file: pack, text }]);
    const isWhole = merged.ok && merged.value.layers.some(({ layer }) => layer.id === COMMON_PACK);
    if (isWhole) packs.set(pack, merged.value.policy);
  }
  return packs;
}
