import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { LiteralFinder } from '../../../src/rules/patterns/literal-finder.ts';

/** Where a literal stands, found one by one. */
function listPlaces(text: string, literal: string): readonly number[] {
  return Array.from(text, (_, at) => at).filter((at) => text.startsWith(literal, at));
}

describe('LiteralFinder', () => {
  it('finds overlapping literals, and those that share their rarest part', () => {
    const finder = new LiteralFinder(['aaa', 'jazz', 'jazzy', 'pyjazz', '@', 'no']);
    const places = finder.search({ plain: 'AAAaa pyJazzy no@no', lower: 'aaaaa pyjazzy no@no' });
    expect(places.of('aaa')).toEqual([0, 1, 2]);
    expect(places.of('jazz')).toEqual([8]);
    expect(places.of('jazzy')).toEqual([8]);
    expect(places.of('pyjazz')).toEqual([6]);
    expect(places.of('@')).toEqual([16]);
    expect(places.of('no')).toEqual([14, 17]);
  });

  it('finds what a search one by one finds', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', 'é', '-'), maxLength: 80 });
    const literal = fc.string({
      unit: fc.constantFrom('a', 'b', 'c', ' ', 'é'),
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(text, fc.array(literal, { maxLength: 12 }), (draft, literals) => {
        const places = new LiteralFinder(literals).search({ plain: draft, lower: draft });
        for (const each of literals) expect(places.of(each)).toEqual(listPlaces(draft, each));
      }),
      { numRuns: 2_000 },
    );
  });
});
