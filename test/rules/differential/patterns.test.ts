import fc from 'fast-check';
import { expect, it } from 'vitest';

import { compileRules } from '../../../src/policy/compile/compile-rules.ts';
import { createChecker } from '../../../src/rules/create-checker.ts';
import { createPolicy, createRule } from '../support/create-policy.ts';
import { findPatternNaively } from './naive-patterns.ts';
import {
  boundedPatterns,
  denseDrafts,
  endPatterns,
  isPortable,
  longDrafts,
  patternDrafts,
  patterns,
} from './patterns.ts';

/** What the module marks for each pattern, on the engine of an organisation's or of our own packs. */
function findTogether(all: readonly string[], draft: string, engine: 're2' | 'native') {
  const rules = all.map((pattern, at) =>
    createRule({ any: [{ patterns: [pattern] }] }, { id: `pattern-${at}`, clause: `clause-${at}` }),
  );
  const reviewedPatterns = new Set(engine === 'native' ? all : []);
  const compiled = compileRules(createPolicy({ rules }), { reviewedPatterns });
  if (!compiled.ok) throw new Error(compiled.problem.map(({ message }) => message).join('\n'));
  const findings = createChecker(compiled.value).check(draft, {});
  return all.map((_, at) => findings.find(({ rule }) => rule === `pattern-${at}`)?.ranges ?? []);
}

it.each([
  {
    engine: 're2' as const,
    kind: 'of any kind',
    runs: 1_500,
    drafts: patternDrafts,
    all: patterns,
  },
  {
    engine: 're2' as const,
    kind: 'longer than a window',
    runs: 150,
    drafts: longDrafts,
    all: boundedPatterns,
  },
  {
    engine: 're2' as const,
    kind: 'that are cut inside a line',
    runs: 150,
    drafts: denseDrafts,
    all: endPatterns,
  },
  {
    engine: 'native' as const,
    kind: 'of any kind',
    runs: 1_500,
    drafts: patternDrafts.filter(isPortable),
    all: patterns.map((some) => some.filter(isPortable)),
  },
])(
  'patterns on $engine, drafts $kind, match where a search of the whole text matches, and nowhere else',
  {
    timeout: 60_000,
  },
  ({ engine, runs, all, drafts }) => {
    fc.assert(
      fc.property(all, drafts, (some, draft) => {
        const expected = some.map((pattern) => findPatternNaively(pattern, draft));
        expect(findTogether(some, draft, engine)).toEqual(expected);
      }),
      { numRuns: runs },
    );
  },
);
