import { describe, expect, it } from 'vitest';

import { listPackPatterns } from '../../../src/policy/layer/list-pack-patterns.ts';
import { mergeWithPacks } from '../../../src/policy/merge-with-packs.ts';
import { BUILT_IN_PACKS } from '../../../src/policy/packs/index.ts';
import { toNative } from '../../../src/rules/patterns/pattern-program.ts';
import { CHECK_LIMIT_MS, explainBacktracking } from '../../support/backtracking.ts';

/** Every pattern of the built-in packs, each once. */
function listAllPatterns(): readonly string[] {
  const merged = mergeWithPacks([
    {
      file: 'all.yaml',
      text: `forepost: 1\nid: all\nversion: '1'\nextends: [${Object.keys(BUILT_IN_PACKS).join(', ')}]\n`,
    },
  ]);
  if (!merged.ok) throw new Error(merged.problem.map(({ message }) => message).join('\n'));
  return [...listPackPatterns(merged.value.layers)];
}

const patterns = listAllPatterns();

// They run on the browser's own engine, which a bad pattern could keep busy for ever.
describe('patterns of the built-in packs', () => {
  it('are found', () => {
    expect(patterns.length).toBeGreaterThan(100);
  });

  it.each(patterns)(
    'cannot be made to backtrack: %s',
    (pattern) => {
      const { source, flags } = toNative(pattern);
      expect(explainBacktracking(source, flags)).toBeUndefined();
    },
    2 * CHECK_LIMIT_MS,
  );
});
