import type { CompiledRules, CueIndex } from '../compiled-rules.ts';
import type { Scan } from '../text/scan.ts';
import { compareHits, type Hit } from './hit.ts';

/** Everything that the policy's sources see in one draft, worked out as rules ask for it. */
export interface Sightings {
  readonly scan: Scan;
  /** Where a cue is seen, in order, without doubles. */
  of(cue: CueIndex): readonly Hit[];
}

/** Sightings that can be gone through. */
export interface ListedSightings extends Sightings {
  /** The cues that may be seen at all: of thousands, a few. */
  listPossible(): Iterable<CueIndex>;
  /** Whether a cue is seen anywhere: less work than to say where. */
  isSeen(cue: CueIndex): boolean;
}

/** What the sources of a policy see in one draft. */
export interface DraftSources {
  /** The sources that may see anything at all: of thousands, a few. */
  listPossible(): Iterable<number>;
  /** The hits of one source, which may look at what others see; asked for at most once. */
  find(source: number, seen: ListedSightings): readonly Hit[];
}

/** The cues that each source counts for. */
export type CuesBySource = ReadonlyMap<number, readonly CueIndex[]>;

/** Turns the cues of a policy round, once. */
export function listCuesBySource(cues: CompiledRules['cues']): CuesBySource {
  const bySource = new Map<number, CueIndex[]>();
  for (const [cue, sources] of cues.entries()) {
    for (const source of sources) {
      const known = bySource.get(source);
      if (known === undefined) bySource.set(source, [cue]);
      else known.push(cue);
    }
  }
  return bySource;
}

/** Joins the sources of each cue on first use. What cannot be seen in the draft costs nothing. */
export function createSightings(
  scan: Scan,
  cuesBySource: CuesBySource,
  sources: DraftSources,
): ListedSightings {
  const possible = listPossible(cuesBySource, sources);
  const seen = new Map<CueIndex, readonly Hit[]>();
  const bySource = new Map<number, readonly Hit[]>();
  const findOnce = (source: number): readonly Hit[] => {
    const known = bySource.get(source) ?? sources.find(source, sightings);
    bySource.set(source, known);
    return known;
  };
  const sightings: ListedSightings = {
    scan,
    of(cue) {
      const list = possible.get(cue);
      if (list === undefined) return NONE;
      const hits = seen.get(cue) ?? mergeHits(list.map(findOnce));
      seen.set(cue, hits);
      return hits;
    },
    listPossible: () => possible.keys(),
    isSeen: (cue) => possible.get(cue)?.some((source) => findOnce(source).length > 0) ?? false,
  };
  return sightings;
}

/** The cues that may be seen in a draft, each with the sources that may see it. */
function listPossible(
  cuesBySource: CuesBySource,
  sources: DraftSources,
): ReadonlyMap<CueIndex, readonly number[]> {
  const possible = new Map<CueIndex, number[]>();
  for (const source of sources.listPossible()) {
    for (const cue of cuesBySource.get(source) ?? []) {
      const known = possible.get(cue);
      if (known === undefined) possible.set(cue, [source]);
      else known.push(source);
    }
  }
  return possible;
}

const NONE: readonly Hit[] = [];

/** One sorted list without hits that cover the same text. */
function mergeHits(lists: readonly (readonly Hit[])[]): readonly Hit[] {
  const sorted = lists.flat();
  if (sorted.length < 2) return sorted;
  sorted.sort(compareHits);
  return sorted.filter((hit, at) => {
    const before = sorted[at - 1];
    return before === undefined || compareHits(before, hit) !== 0;
  });
}
