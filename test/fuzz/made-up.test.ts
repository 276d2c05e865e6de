import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { loadPolicy } from '../../src/policy/load-policy.ts';
import { createChecker } from '../../src/rules/create-checker.ts';
import { wordyDrafts } from './drafts.ts';
import { assertLinear } from './linear-steps.ts';
import { policies } from './policies.ts';
import { spoiltFiles } from './spoilt-files.ts';

const load = (text: string) => loadPolicy([{ file: 'made-up.yaml', text }], { examples: 'none' });

// Inputs that are all refused, or never seen, would pass every property.
describe('what is made up', () => {
  it('are mostly sound policies, of which many find something', { timeout: 60_000 }, () => {
    const drafts = fc.sample(wordyDrafts, { seed: 1, numRuns: 20 });
    const sound = fc
      .sample(policies, { seed: 1, numRuns: 60 })
      .map(load)
      .flatMap((loaded) => (loaded.ok ? [createChecker(loaded.value)] : []));
    const finding = sound.filter((checker) =>
      drafts.some((draft) => checker.check(draft, { surface: 'post' }).length > 0),
    );
    expect(sound.length).toBeGreaterThan(48);
    expect(finding.length).toBeGreaterThan(12);
  });

  it('are files that are refused as well as files that are not', { timeout: 60_000 }, () => {
    const outcomes = fc.sample(spoiltFiles, { seed: 1, numRuns: 60 }).map((text) => load(text).ok);
    expect(new Set(outcomes)).toEqual(new Set([true, false]));
  });
});

describe('the bound on steps', () => {
  it('is broken by a checker that reads everything again at every hit', () => {
    const check = (draft: string) => {
      for (let at = draft.indexOf('b'); at >= 0; at = draft.indexOf('b', at + 1))
        draft.slice(0, at);
      return [];
    };
    expect(() => assertLinear({ check }, 'ab')).toThrow('grow faster than the draft');
  });

  it('is kept by a checker that reads a draft ten times', () => {
    const check = (draft: string) => {
      for (let time = 0; time < 10; time += 1) draft.toLowerCase();
      return [];
    };
    expect(() => assertLinear({ check }, 'ab')).not.toThrow();
  });
});
