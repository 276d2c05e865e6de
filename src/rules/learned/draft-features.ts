import type { CueIndex } from '../compiled-rules.ts';
import type { Scope } from '../match/hit.ts';
import type { ListedSightings } from '../match/sightings.ts';
import type { Scan } from '../text/scan.ts';
import type { Facts, FeatureRows } from './feature-rows.ts';
import { visitTextFeatures } from './text-features.ts';

/** Features of one kind that a draft has, each once, by the rows of their weights. */
export interface FeatureGroup {
  readonly rows: readonly number[];
  /** How much each counts: the more features of its kind a draft has, the less. */
  readonly value: number;
}

/** The features of a draft that have weight. */
export interface DraftFeatures {
  readonly texts: FeatureGroup;
  readonly signals: FeatureGroup;
  readonly facts: FeatureGroup;
}

/** A feature with the stretches of tokens that it is read from. */
export interface PlacedFeature {
  readonly row: number;
  readonly value: number;
  readonly places: readonly Scope[];
}

/**
 * Of a few words each would count for so much that one alone could decide: drafts count as if they
 * had about so many features more.
 */
const MORE_TEXT = 80;
const MORE_SIGNALS = 10;

/** What is known of the moment of posting has less weight than what is said. */
const FACT_VALUE = 0.3;

/** Reads what a draft has of the features that models know. */
export function readDraftFeatures(
  seen: ListedSightings,
  rows: FeatureRows,
  facts: Facts,
): DraftFeatures {
  return {
    texts: readTexts(seen.scan, rows),
    signals: readSignals(seen, rows),
    facts: { rows: rows.listFacts(facts), value: FACT_VALUE },
  };
}

/** Words, pairs and beginnings. Those without weight still make the draft longer. */
function readTexts(scan: Scan, table: FeatureRows): FeatureGroup {
  const rows: number[] = [];
  let count = 0;
  const note = table.createNote();
  visitTextFeatures(scan, (key) => {
    count += 1;
    const row = table.rowOfKey(key);
    if (row >= 0 && note(row)) rows.push(row);
  });
  return { rows, value: 1 / Math.sqrt(count + MORE_TEXT) };
}

/** Signals that are seen. */
function readSignals(seen: ListedSightings, table: FeatureRows): FeatureGroup {
  const rows: number[] = [];
  for (const cue of seen.listPossible()) {
    const row = table.rowOfCue(cue);
    if (row >= 0 && seen.of(cue).length > 0) rows.push(row);
  }
  return { rows, value: 1 / Math.sqrt(rows.length + MORE_SIGNALS) };
}

/** Where the features stand that are read from the text: asked for only by who marks them. */
export function placeFeatures(
  seen: ListedSightings,
  table: FeatureRows,
  { texts, signals }: DraftFeatures,
): readonly PlacedFeature[] {
  const places = new Map<number, Scope[]>(texts.rows.map((row) => [row, []]));
  visitTextFeatures(seen.scan, (key, first, last) => {
    places.get(table.rowOfKey(key))?.push({ first, last });
  });
  const cueOf = (row: number): CueIndex => table.cueOfRow(row);
  return [
    ...[...places].map(([row, at]) => ({ row, value: texts.value, places: at })),
    ...signals.rows.map((row) => ({ row, value: signals.value, places: seen.of(cueOf(row)) })),
  ];
}
