import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createStructureReader } from '../../../src/rules/structure/read-structures.ts';
import {
  joinStretches,
  STRUCTURES,
  type Stretches,
  stretchAround,
} from '../../../src/rules/structure/structure.ts';
import { scanDraft } from '../../../src/rules/text/scan.ts';

const scopes = fc.array(
  fc.tuple(fc.nat(40), fc.nat(8)).map(([first, length]) => ({ first, last: first + length })),
  { maxLength: 12 },
);

/** Every token of some scopes. */
function listTokens(stretches: Stretches): ReadonlySet<number> {
  return new Set(
    stretches.flatMap(({ first, last }) =>
      Array.from({ length: last - first + 1 }, (_, index) => first + index),
    ),
  );
}

describe('stretches', () => {
  it('cover the same tokens as the scopes that they are joined from, in order and apart', () => {
    fc.assert(
      fc.property(scopes, (given) => {
        const joined = joinStretches(given);
        expect(listTokens(joined)).toEqual(listTokens(given));
        for (const [index, { first }] of joined.entries()) {
          expect(first).toBeGreaterThan(joined[index - 1]?.last ?? -1);
        }
      }),
    );
  });

  it('are found around each of their tokens and no other', () => {
    fc.assert(
      fc.property(scopes, fc.nat(50), (given, token) => {
        const joined = joinStretches(given);
        const around = stretchAround(joined, token);
        expect(around !== undefined).toBe(listTokens(joined).has(token));
      }),
    );
  });

  it('lie inside the draft, in order and apart, whatever is written', () => {
    const words = fc.constantFrom(
      ...['not', "isn't", 'said', 'told', 'if', 'anyone', 'who', 'and', 'I', 'me', 'secret', '"'],
      ...["'", '«', '»', '>', '\n', '\n\n', ',', '.', '🤫', '“', '”', 'was', 'like', 'he'],
    );
    const texts = fc.oneof(
      fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')),
      fc.string({ unit: 'binary', maxLength: 80 }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const scan = scanDraft(text);
        const read = createStructureReader(scan);
        for (const structure of STRUCTURES) {
          let before = -1;
          for (const { first, last } of read(structure)) {
            expect(first).toBeGreaterThan(before);
            expect(last).toBeGreaterThanOrEqual(first);
            before = last;
          }
          expect(before).toBeLessThan(Math.max(1, scan.tokens.count));
        }
      }),
    );
  });
});
