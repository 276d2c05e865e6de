import type { Checker } from '../../src/rules/checker.ts';
import { countSteps } from './count-steps.ts';

/** Units, or a few more, of the shortest of three drafts, each twice as long as the one before. */
const LENGTH = 4_000;
/** Twice the draft may take that much more of what the draft before added. */
const MOST_GROWTH = 2.6;
/**
 * Windows and slices end at other places in a longer draft, and a word as long as the whole draft may
 * have the hash of a term at one length and not at another: so many readings of the draft that costs.
 * A check that grows with the square of the length takes thousands.
 */
const MOST_READINGS = 12;

/** Throws where a check reads more than so many times the characters for twice the draft. */
export function assertLinear(checker: Checker, piece: string): void {
  // Whole pieces: half a piece at the end can be the only one that a rule sees.
  const draft = (times: number) => piece.repeat(times * Math.ceil(LENGTH / piece.length));
  // Characters are looked up once; that must not count for the first draft alone.
  checker.check(draft(4), {});
  const [one = 0, two = 0, four = 0] = [1, 2, 4].map((times) =>
    countSteps(() => checker.check(draft(times), {})),
  );
  if (four - two <= MOST_GROWTH * (two - one) + MOST_READINGS * draft(4).length) return;
  throw new Error(
    `The steps grow faster than the draft: ${one}, ${two}, ${four} for ${LENGTH} units, twice and ` +
      `four times as many of ${JSON.stringify(piece)}.`,
  );
}
