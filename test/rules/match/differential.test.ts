import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { createNeedsFinder } from '../../../src/policy/compile/find-needs.ts';
import type { CompiledGroup, CompiledOperand, Within } from '../../../src/rules/compiled-rules.ts';
import { createEvidence, type Evidence } from '../../../src/rules/match/evidence.ts';
import { compareHits, type Hit, hitOfTokens } from '../../../src/rules/match/hit.ts';
import { matchGroup } from '../../../src/rules/match/match-group.ts';
import { wholeDraft } from '../../../src/rules/match/scopes.ts';
import { STRUCTURES } from '../../../src/rules/structure/structure.ts';
import { scanDraft } from '../../../src/rules/text/scan.ts';
import { judgeSlowly } from './reference.ts';

const CUES = 4;

const texts = fc
  .array(
    fc.constantFrom(
      ...['we', 'secret', 'launch', 'tea', 'not', 'if', 'said', '#ad', '🤫', '.', '. We', '\n\n'],
      ...['\n', ',', '"', '"', 'one', 'two', 'three'],
    ),
    { minLength: 1, maxLength: 24 },
  )
  .map((pieces) => ['We', ...pieces].join(' '));

/** Where each cue is seen, as token numbers that are brought into the text later. */
const sightings = fc.array(
  fc.array(fc.tuple(fc.nat(24), fc.nat(2)), { maxLength: 9, size: 'max' }),
  { minLength: CUES, maxLength: CUES },
);

const within: fc.Arbitrary<Within> = fc.oneof(
  fc.constantFrom<Within>(
    { kind: 'post' },
    { kind: 'sentence' },
    { kind: 'paragraph' },
    { kind: 'start', unit: 'line' },
    { kind: 'start', unit: 'sentence' },
  ),
  fc.integer({ min: 1, max: 9 }).map((words): Within => ({ kind: 'words', words })),
  fc
    .record({
      unit: fc.constantFrom('words' as const, 'characters' as const),
      count: fc.integer({ min: 1, max: 20 }),
    })
    .map((start): Within => ({ kind: 'start', ...start })),
  fc.constantFrom(...STRUCTURES).map((structure): Within => ({ kind: 'structure', structure })),
);

const { operand } = fc.letrec<{ operand: CompiledOperand; group: CompiledGroup }>((tie) => {
  const list = (maxLength: number) => fc.array(tie('operand'), { maxLength, depthIdentifier: 'g' });
  const exceptions = fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, list(2));
  return {
    operand: fc.oneof(
      { depthSize: 'small', withCrossShrink: true, depthIdentifier: 'g', maxDepth: 3 },
      fc.nat(CUES - 1),
      tie('group'),
    ),
    group: fc
      .record({
        all: list(3),
        any: list(3),
        unless: exceptions,
        missing: exceptions,
        count: fc.integer({ min: 1, max: 2 }),
        within,
        order: fc.boolean(),
        needs: fc.constant([]),
        during: fc.constantFrom(undefined, undefined, { period: 0, phase: 'active' as const }),
        outside: fc.constantFrom(undefined, undefined, ['negation' as const, 'quotation' as const]),
      })
      .map(dropUndefined),
  };
});

/** A group as the compiler makes it: fields that say nothing are left out. */
function dropUndefined({
  during,
  outside,
  ...group
}: Omit<CompiledGroup, 'during' | 'outside'> & {
  readonly during: CompiledGroup['during'] | undefined;
  readonly outside: CompiledGroup['outside'] | undefined;
}): CompiledGroup {
  return { ...group, ...(during ? { during } : {}), ...(outside ? { outside } : {}) };
}

/** Evidence of a text with hits at tokens that it has. */
function createSeen(
  text: string,
  seen: readonly (readonly [number, number][])[],
  isActive: boolean,
) {
  const scan = scanDraft(text);
  const { count } = scan.tokens;
  const lists = seen.map((places) => {
    const hits = places
      .filter(([first, length]) => first + length < count)
      .map(([first, length]) => hitOfTokens(scan, first, first + length))
      .sort(compareHits);
    return hits.filter((hit, at) => at === 0 || compareHits(hits[at - 1] ?? hit, hit) !== 0);
  });
  return createEvidence(
    { scan, of: (cue) => lists[cue] ?? [] },
    { isDuring: () => isActive, readAnswered: () => undefined },
  );
}

/** A group with what it needs, as the compiler works it out. */
const addNeeds = createNeedsFinder({
  patterns: [],
  detectors: [{ source: 0, id: 'x', options: {} }],
  cues: Array.from({ length: CUES }, (_, cue) => [cue]),
});

/** What was seen, in one order. */
function describeHits(hits: readonly Hit[]): readonly string[] {
  return [...new Set(hits.map(({ start, end }) => `${start}-${end}`))].sort();
}

/** The tokens of scopes. */
function listTokens(evidence: Evidence, scopes: readonly { first: number; last: number }[]) {
  const tokens = Array.from({ length: Math.max(1, evidence.scan.tokens.count) }, (_, at) => at);
  return tokens.filter((token) =>
    scopes.some(({ first, last }) => first <= token && token <= last),
  );
}

describe('matching a group', () => {
  it('says what trying everything says, for any group and any hits', () => {
    fc.assert(
      fc.property(texts, sightings, operand, fc.boolean(), (text, seen, given, isActive) => {
        if (typeof given === 'number') return;
        const group = addNeeds(given);
        const evidence = createSeen(text, seen, isActive);
        const whole = wholeDraft(evidence.scan.tokens);
        const expected = judgeSlowly(evidence, group, whole);
        const match = matchGroup(evidence, group, whole);
        expect(match && describeHits(match.hits)).toEqual(expected && describeHits(expected.hits));
        expect(match && listTokens(evidence, match.scopes)).toEqual(
          expected && [...expected.tokens].sort((a, b) => a - b),
        );
      }),
      { numRuns: 8_000 },
    );
  });
});
