import type { Within } from '../../rules/compiled-rules.ts';
import { STRUCTURES } from '../../rules/structure/structure.ts';

/** Reads `within` as the schema allows it; the whole post without it. */
export function readWithin(within = 'post'): Within {
  if (within === 'paragraph' || within === 'sentence') return { kind: within };
  if (within === 'first line') return { kind: 'start', unit: 'line' };
  if (within === 'first sentence') return { kind: 'start', unit: 'sentence' };
  // Must match `12 words`, `first 3 words` and `first 125 characters`; must not match `first line`.
  const sized = /^(first )?(\d+) (words|characters)$/.exec(within);
  if (sized) {
    const count = Number(sized[2]);
    if (sized[1] === undefined) return { kind: 'words', words: count };
    return { kind: 'start', unit: sized[3] === 'words' ? 'words' : 'characters', count };
  }
  const structure = STRUCTURES.find((each) => each === within);
  return structure === undefined ? { kind: 'post' } : { kind: 'structure', structure };
}
