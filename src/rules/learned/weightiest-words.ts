import type { Scope } from '../match/hit.ts';
import { JOINT, SIGN, type TokenColumns, type Tokens } from '../text/tokens.ts';
import type { PlacedWeight } from './draft-features.ts';

/** What is marked has at least this share of all the weight that speaks for the clause. */
const SHARE_OF_WEIGHT = 0.7;
/** A word with less than so much of what the heaviest one weighs only happens to be there. */
const LEAST_OF_HEAVIEST = 0.2;
const MOST_WORDS = 12;
/** Words of one sentence with no more than so many tokens between them are marked as one phrase. */
const LARGEST_GAP = 8;

/**
 * The words that speak most for a clause, as phrases in order; the whole draft where no word stands
 * out.
 */
export function findWeightiest(tokens: Tokens, placed: readonly PlacedWeight[]): readonly Scope[] {
  const share = shareOut(tokens.count, placed);
  const words = [...share.keys()].filter((token) => isWord(tokens, token) && weigh(share, token));
  words.sort((a, b) => (share[b] ?? 0) - (share[a] ?? 0) || a - b);
  const total = words.reduce((sum, token) => sum + (share[token] ?? 0), 0);
  const heaviest = share[words[0] ?? 0] ?? 0;
  const chosen: number[] = [];
  let covered = 0;
  let least = 0;
  for (const token of words) {
    const own = share[token] ?? 0;
    // Words that weigh the same, as those of one expression do, are marked together.
    const isEnough = covered >= total * SHARE_OF_WEIGHT && own < least;
    const isLight = own < heaviest * LEAST_OF_HEAVIEST;
    if (isEnough || isLight || chosen.length === MOST_WORDS) break;
    chosen.push(token);
    covered += own;
    least = own;
  }
  return chosen.length === 0 ? [{ first: 0, last: tokens.count - 1 }] : joinNear(tokens, chosen);
}

/** Shares each weight out among the tokens that it is read from. */
function shareOut(count: number, placed: readonly PlacedWeight[]): Float64Array {
  const share = new Float64Array(count);
  for (const { weight, places } of placed) {
    for (const { first, last } of places) {
      const each = weight / places.length / (last - first + 1);
      for (let token = first; token <= last; token += 1) share[token] = (share[token] ?? 0) + each;
    }
  }
  return share;
}

/** Whether a token speaks for the clause. */
function weigh(share: Float64Array, token: number): boolean {
  return (share[token] ?? 0) > 0;
}

/** Whether a token is more than punctuation. */
function isWord({ kind }: TokenColumns, token: number): boolean {
  return kind[token] !== SIGN && kind[token] !== JOINT;
}

/** Tokens as phrases. */
function joinNear({ sentence }: Tokens, tokens: readonly number[]): readonly Scope[] {
  const phrases: { first: number; last: number }[] = [];
  for (const token of [...tokens].sort((a, b) => a - b)) {
    const before = phrases.at(-1);
    const isNear =
      before !== undefined &&
      token - before.last <= LARGEST_GAP + 1 &&
      sentence[token] === sentence[before.last];
    if (isNear) before.last = token;
    else phrases.push({ first: token, last: token });
  }
  return phrases;
}
