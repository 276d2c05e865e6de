import { isWordAt } from './neighbours.ts';

/** The last words before an offset and what stands between them and it. */
export interface WordsBefore {
  /** Lower case, as in the text; empty where something else than a blank or comma stands between. */
  readonly last: string;
  readonly secondLast: string;
  readonly hasComma: boolean;
}

const LONGEST = 24;
// Must match `Á`; must not match `a`.
const CAPITAL = /\p{Lu}/u;

/** Reads back over one blank, and a comma before it, to two words in lower-case text. */
export function wordsBefore(lower: string, at: number): WordsBefore {
  if (lower.charAt(at - 1) !== ' ') return { last: '', secondLast: '', hasComma: false };
  const hasComma = lower.charAt(at - 2) === ',';
  const end = at - (hasComma ? 2 : 1);
  const start = startOfWord(lower, end);
  const last = lower.slice(start, end);
  if (lower.charAt(start - 1) !== ' ') return { last, secondLast: '', hasComma };
  const secondLast = lower.slice(startOfWord(lower, start - 1), start - 1);
  return { last, secondLast, hasComma };
}

/** Where a word that ends at an offset begins; its hyphens and a full stop at its end belong to it. */
function startOfWord(lower: string, end: number): number {
  let at = end;
  if (lower.charAt(at - 1) === '.') at -= 1;
  while (
    at > 0 &&
    end - at < LONGEST &&
    (isWordAt(lower, at - 1) || isJoint(lower.charCodeAt(at - 1)))
  )
    at -= 1;
  return at;
}

/** An apostrophe or a hyphen. */
function isJoint(unit: number): boolean {
  return unit === 0x27 || unit === 0x2d;
}

/** Where the words with a capital right before an offset begin; the offset itself when there are none. */
export function startOfName(plain: string, at: number, mostWords: number): number {
  let from = at;
  for (let words = 0; words < mostWords && plain.charAt(from - 1) === ' '; words += 1) {
    const start = startOfWord(plain, from - 1);
    if (start === from - 1 || !CAPITAL.test(plain.charAt(start))) break;
    from = start;
  }
  return from;
}
