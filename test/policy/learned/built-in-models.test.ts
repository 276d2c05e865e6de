import { gzipSync } from 'node:zlib';

import { describe, expect, it } from 'vitest';

import { BUILT_IN_MODELS } from '../../../src/policy/learned/built-in-models.ts';
import { mergeWithPacks } from '../../../src/policy/merge-with-packs.ts';
import { readRising } from '../../../src/rules/learned/digits.ts';
import { CORPUS_PACKS } from '../../score/corpus/batches.ts';
import { WARNABLE_CLAUSES } from '../../score/corpus/corpus-clauses.ts';

const MOST_BYTES = 500_000;

/** The signals of every built-in pack. */
function listSignals(): ReadonlySet<string> {
  const names = CORPUS_PACKS.flatMap((pack) => {
    const text = `forepost: 1\nid: test\nversion: "1"\nextends: [${pack}]`;
    const merged = mergeWithPacks([{ file: 'test.yaml', text }]);
    if (!merged.ok) throw new Error(`the pack ${pack} does not merge`);
    return Object.keys(merged.value.policy.signals);
  });
  return new Set(names);
}

describe('the built-in models', () => {
  const { keys, signals, facts, vectors, models } = BUILT_IN_MODELS;

  it('are one for each clause that can warn', () => {
    expect(models.map(({ id }) => id).sort()).toEqual([...WARNABLE_CLAUSES].sort());
  });

  it('weigh only signals that a pack has; after a change of names they are trained anew', () => {
    const known = listSignals();
    expect(signals.filter((name) => !known.has(name))).toEqual([]);
  });

  it('have a weight for each feature, and keys that rise', () => {
    const rising = readRising(keys);
    expect(rising.every((key, at) => at === 0 || key > (rising[at - 1] ?? 0))).toBe(true);
    const rows = rising.length + signals.length + facts.length + vectors.dimensions;
    const sizes = models.map(({ weights }) => weights.length);
    expect(new Set(sizes)).toEqual(new Set([rows]));
  });

  it('build on vectors of words, whose keys rise', () => {
    const rising = readRising(vectors.keys);
    expect(rising.every((key, at) => at === 0 || key > (rising[at - 1] ?? 0))).toBe(true);
    expect(vectors.values).toHaveLength(rising.length * vectors.dimensions);
  });

  it(`take no more than ${MOST_BYTES} bytes with gzip`, () => {
    expect(gzipSync(JSON.stringify(BUILT_IN_MODELS)).length).toBeLessThanOrEqual(MOST_BYTES);
  });
});
