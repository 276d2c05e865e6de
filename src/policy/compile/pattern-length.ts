import type { AST } from '@eslint-community/regexpp';

/** What an open repeat is taken to reach: words are shorter, and a longer match is cut there. */
const OPEN_REPEAT = 60;
/** No part of a pattern reaches further than this. */
export const MAX_LENGTH = 400;

/** The longest match of one element, in UTF-16 units. */
export function lengthOf(element: AST.Element): number {
  switch (element.type) {
    case 'Assertion':
      return 0;
    case 'Group':
    case 'CapturingGroup':
      return lengthOfAlternatives(element.alternatives);
    case 'Quantifier': {
      const times = Number.isFinite(element.max) ? element.max : OPEN_REPEAT + element.min;
      return Math.min(MAX_LENGTH, times * lengthOf(element.element));
    }
    case 'Character':
      return element.value > 0xffff ? 2 : 1;
    default:
      // A class may take characters of two units; those are rare enough to count one and a bit.
      return 1;
  }
}

/** The longest match of a choice. */
function lengthOfAlternatives(alternatives: readonly AST.Alternative[]): number {
  const lengths = alternatives.map((alternative) =>
    alternative.elements.reduce((sum, element) => sum + lengthOf(element), 0),
  );
  return Math.min(MAX_LENGTH, Math.max(0, ...lengths));
}
