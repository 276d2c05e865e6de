import type { TextRange } from '../../../src/shared/text-range.ts';

/**
 * How well marked words fit the words that give a breach away: characters in both over characters
 * in either, from 0 to 1. A span that stands in the text several times is taken where it fits best.
 */
export function measureOverlap(
  text: string,
  marked: readonly TextRange[],
  spans: readonly string[],
): number {
  const markedAt = listOffsets(marked);
  const expectedAt = new Set<number>();
  for (const span of spans) {
    for (const offset of listOffsets([pickOccurrence(text, span, markedAt)])) {
      expectedAt.add(offset);
    }
  }
  const shared = countShared(markedAt, expectedAt);
  const either = markedAt.size + expectedAt.size - shared;
  return either === 0 ? 0 : shared / either;
}

/** Where in the text the span has most marked characters; the first such place. */
function pickOccurrence(text: string, span: string, markedAt: ReadonlySet<number>): TextRange {
  let best: TextRange = { start: 0, end: 0 };
  let bestShared = -1;
  for (let start = text.indexOf(span); start >= 0; start = text.indexOf(span, start + 1)) {
    const range = { start, end: start + span.length };
    const shared = countShared(listOffsets([range]), markedAt);
    if (shared <= bestShared) continue;
    best = range;
    bestShared = shared;
  }
  return best;
}

/** Every offset inside some ranges. */
function listOffsets(ranges: readonly TextRange[]): ReadonlySet<number> {
  const offsets = new Set<number>();
  for (const { start, end } of ranges) {
    for (let offset = start; offset < end; offset++) offsets.add(offset);
  }
  return offsets;
}

/** How many offsets are in both sets. */
function countShared(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  let shared = 0;
  for (const offset of one) if (other.has(offset)) shared++;
  return shared;
}
