import type { CueIndex } from '../compiled-rules.ts';
import type { Hit } from '../match/hit.ts';
import type { Scan } from '../text/scan.ts';
import { visitTextFeatures } from './text-features.ts';

/** Features that models are trained on and run on, by the row of their weights. */
export interface FeatureRows {
  /** The row of a text feature by its key; -1 where it has no weight. */
  rowOfKey(key: number): number;
  readonly firstSignalRow: number;
  readonly cues: readonly CueIndex[];
  readonly firstFactRow: number;
  readonly facts: readonly string[];
}

/** One feature of a draft. */
export interface DraftFeature {
  readonly row: number;
  /** How much it counts: the more features of its kind a draft has, the less each of them counts. */
  readonly value: number;
  /** The stretches of tokens that it is read from; none for what is known of the moment. */
  readonly places: readonly Pick<Hit, 'first' | 'last'>[];
}

/**
 * Of a few words each would count for so much that one alone could decide: drafts count as if they
 * had at least about so many features.
 */
const LEAST_TEXT = 80;
const LEAST_SIGNALS = 10;

/** What is known of the moment of posting has less weight than what is said. */
const FACT_VALUE = 0.3;

/** The features of a draft that have weight; a feature that comes again counts once. */
export function readDraftFeatures(
  scan: Scan,
  rows: FeatureRows,
  of: (cue: CueIndex) => readonly Hit[],
  facts: ReadonlySet<string>,
): readonly DraftFeature[] {
  return [...readText(scan, rows), ...readSignals(rows, of), ...readFacts(rows, facts)];
}

/** Words, pairs and beginnings. Those without weight still make the draft longer. */
function readText(scan: Scan, rows: FeatureRows): readonly DraftFeature[] {
  const keys = new Set<number>();
  const places = new Map<number, Pick<Hit, 'first' | 'last'>[]>();
  visitTextFeatures(scan, (key, first, last) => {
    keys.add(key);
    const row = rows.rowOfKey(key);
    if (row < 0) return;
    const known = places.get(row);
    if (known === undefined) places.set(row, [{ first, last }]);
    else known.push({ first, last });
  });
  const value = 1 / Math.sqrt(keys.size + LEAST_TEXT);
  return [...places].map(([row, at]) => ({ row, value, places: at }));
}

/** Signals that are seen. */
function readSignals(
  { cues, firstSignalRow }: FeatureRows,
  of: (cue: CueIndex) => readonly Hit[],
): readonly DraftFeature[] {
  const seen: { readonly row: number; readonly places: readonly Hit[] }[] = [];
  for (const [at, cue] of cues.entries()) {
    const places = cue < 0 ? [] : of(cue);
    if (places.length > 0) seen.push({ row: firstSignalRow + at, places });
  }
  const value = 1 / Math.sqrt(seen.length + LEAST_SIGNALS);
  return seen.map((feature) => ({ ...feature, value }));
}

/** What is known of the moment. */
function readFacts(
  { facts, firstFactRow }: FeatureRows,
  known: ReadonlySet<string>,
): readonly DraftFeature[] {
  return facts.flatMap((fact, at) =>
    known.has(fact) ? [{ row: firstFactRow + at, value: FACT_VALUE, places: [] }] : [],
  );
}
