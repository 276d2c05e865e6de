import fc from 'fast-check';

import type { TextRange } from '../../../src/shared/text-range.ts';
import { LOOKALIKES } from './naive-text.ts';

const INVISIBLE = ['\u200b', '\u200c', '\u00ad', '\ufeff', '\u2060', '\u200e'];

/** Where invisible characters go in and letters are swapped, as shares of a text's length. */
export interface Disguise {
  readonly inserted: readonly { readonly at: number; readonly character: string }[];
  readonly swapped: readonly number[];
}

const PLACES = 1_000;
const place = fc.nat(PLACES - 1);

/** Some invisible characters and some look-alikes, anywhere. */
export const disguises: fc.Arbitrary<Disguise> = fc.record({
  inserted: fc.array(
    fc.record({
      at: place,
      character: fc.constantFrom(...INVISIBLE),
    }),
    { maxLength: 8 },
  ),
  swapped: fc.array(place, { maxLength: 12 }),
});

/** A text that reads the same, and where a range of the text stands in it. */
export function disguiseText(text: string, { inserted, swapped }: Disguise) {
  const characters = [...text];
  const index = (at: number) => Math.floor((at * characters.length) / PLACES);
  for (const at of swapped) {
    const character = characters[index(at)] ?? '';
    characters[index(at)] = LOOKALIKE_OF.get(character) ?? character;
  }
  const before = new Map<number, string>();
  for (const { at, character } of inserted) {
    before.set(index(at), (before.get(index(at)) ?? '') + character);
  }
  // For each unit of the text, where it stands now.
  const places: number[] = [];
  let disguised = '';
  characters.forEach((character, at) => {
    disguised += before.get(at) ?? '';
    for (let unit = 0; unit < character.length; unit += 1) places.push(disguised.length + unit);
    disguised += character;
  });
  const toDisguised = ({ start, end }: TextRange): TextRange => ({
    start: places[start] ?? disguised.length,
    end: (places[end - 1] ?? disguised.length - 1) + 1,
  });
  return { text: disguised, toDisguised };
}

/** A text without invisible characters and with the letters that its look-alikes stand for. */
export function removeDisguise(text: string): string {
  return [...text]
    .filter((character) => !INVISIBLE.includes(character))
    .map((character) => LOOKALIKES[character] ?? character)
    .join('');
}

/** Look-alikes by what they look like, all of one unit. */
const LOOKALIKE_OF = new Map(
  Object.entries(LOOKALIKES).map(([lookalike, letter]) => [letter, lookalike]),
);
