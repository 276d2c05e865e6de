import { describe, expect, it } from 'vitest';

import { BUILT_IN_PACKS } from '../../../src/policy/packs/index.ts';
import { PROVEN_PATTERNS } from '../../../src/policy/packs/proven-patterns.ts';
import { toNative } from '../../../src/rules/patterns/pattern-program.ts';
import { CHECK_LIMIT_MS, explainBacktracking } from '../../support/backtracking.ts';

const proven = [...PROVEN_PATTERNS];
/** Proving all of them takes minutes; which ones are proven again changes with their number. */
const SAMPLE = 15;
const step = Math.max(1, Math.floor(proven.length / SAMPLE));
const sample = proven.filter((_, at) => at % step === proven.length % step);

// They run on the browser's own engine, which a bad pattern could keep busy for ever.
describe('patterns that are proven not to backtrack', () => {
  it('are many, and every one of them reads the same on both engines', () => {
    expect(proven.length).toBeGreaterThan(100);
    for (const pattern of proven) expect(() => toNative(pattern)).not.toThrow();
  });

  it('stand in the built-in packs: a list that has grown stale is written anew', () => {
    const packs = Object.values(BUILT_IN_PACKS).join('\n').replaceAll("''", "'");
    const written = packs.replaceAll('\\\\', '\\');
    const gone = proven.filter((pattern) => !packs.includes(pattern) && !written.includes(pattern));
    expect(gone).toEqual([]);
  });

  it.each(sample)(
    'are proven so again: %s',
    (pattern) => {
      const { source, flags } = toNative(pattern);
      expect(explainBacktracking(source, flags)).toBeUndefined();
    },
    2 * CHECK_LIMIT_MS,
  );
});
