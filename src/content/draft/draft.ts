import type { TextRange } from '../../shared/text-range.ts';

/** A stretch of one text node or field that gives a stretch of the draft. */
export interface Segment {
  /** Where the stretch begins in the draft. */
  readonly start: number;
  readonly length: number;
  readonly node: Text | HTMLTextAreaElement | HTMLInputElement;
}

/** What will be published, with the way back from offsets to the page. */
export interface Draft {
  readonly text: string;
  /** Sorted by start; stretches between them are line breaks that the walk added. */
  readonly segments: readonly Segment[];
}

/** One piece of a range inside one text node or field, in that node's own offsets. */
export interface Piece {
  readonly node: Segment['node'];
  readonly start: number;
  readonly end: number;
}

/** Splits a range of the draft into pieces of the page's nodes; added line breaks give none. */
export function locatePieces(draft: Draft, range: TextRange): Piece[] {
  const pieces: Piece[] = [];
  for (let at = firstSegment(draft.segments, range.start); at < draft.segments.length; at++) {
    const segment = draft.segments[at];
    if (segment === undefined || segment.start >= range.end) break;
    const start = Math.max(range.start - segment.start, 0);
    const end = Math.min(range.end - segment.start, segment.length);
    if (start < end) pieces.push({ node: segment.node, start, end });
  }
  return pieces;
}

/** Index of the first segment that ends after an offset, by halving. */
function firstSegment(segments: readonly Segment[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const segment = segments[middle];
    if (segment !== undefined && segment.start + segment.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
