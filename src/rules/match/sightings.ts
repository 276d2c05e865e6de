import type { CompiledRules, CueIndex } from '../compiled-rules.ts';
import type { Scan } from '../text/scan.ts';
import { compareHits, type Hit } from './hit.ts';

/** Everything that the policy's sources see in one draft, worked out as rules ask for it. */
export interface Sightings {
  readonly scan: Scan;
  /** Where a cue is seen, in order, without doubles. */
  of(cue: CueIndex): readonly Hit[];
}

/** Hits of one source; asked for at most once per draft. */
export type ReadSource = (source: number) => readonly Hit[];

/** Joins the sources of each cue on first use. */
export function createSightings(
  scan: Scan,
  cues: CompiledRules['cues'],
  readSource: ReadSource,
): Sightings {
  const seen = new Map<CueIndex, readonly Hit[]>();
  const bySource = new Map<number, readonly Hit[]>();
  const ofSource = (source: number) => {
    const known = bySource.get(source) ?? readSource(source);
    bySource.set(source, known);
    return known;
  };
  return {
    scan,
    of(cue) {
      const known = seen.get(cue) ?? mergeHits((cues[cue] ?? []).map(ofSource));
      seen.set(cue, known);
      return known;
    },
  };
}

/** One sorted list without hits that cover the same text. */
function mergeHits(lists: readonly (readonly Hit[])[]): readonly Hit[] {
  const sorted = lists.flat().sort(compareHits);
  return sorted.filter((hit, at) => {
    const before = sorted[at - 1];
    return before === undefined || compareHits(before, hit) !== 0;
  });
}
