import type { Scope } from '../match/hit.ts';
import type { ListedSightings } from '../match/sightings.ts';
import type { Scan } from '../text/scan.ts';
import type { Facts, FeatureRows } from './feature-rows.ts';
import { visitTextFeatures } from './text-features.ts';
import type { DraftMeaning } from './word-vectors.ts';

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
  readonly meaning: DraftMeaning;
}

/** What a feature weighs, with the stretches of tokens that it is read from. */
export interface PlacedWeight {
  readonly weight: number;
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
    meaning: rows.vectors.read(seen.scan),
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
    if (row >= 0 && seen.isSeen(cue)) rows.push(row);
  }
  return { rows, value: 1 / Math.sqrt(rows.length + MORE_SIGNALS) };
}

/** What the features of a draft weigh together, in steps of the model's scale. */
export function weighFeatures(
  { texts, signals, facts, meaning }: DraftFeatures,
  weights: Int8Array,
  { firstOfVectors }: FeatureRows,
): number {
  const { sum, value } = meaning;
  let about = 0;
  for (let at = 0; at < sum.length; at += 1) {
    about += (sum[at] ?? 0) * (weights[firstOfVectors + at] ?? 0);
  }
  return (
    weighGroup(texts, weights) +
    weighGroup(signals, weights) +
    weighGroup(facts, weights) +
    about * value
  );
}

/** What the features of a group weigh together. */
function weighGroup({ rows, value }: FeatureGroup, weights: Int8Array): number {
  let sum = 0;
  for (const row of rows) sum += weights[row] ?? 0;
  return sum * value;
}

/** Where what is read from the text stands, and what it weighs: asked for only by who marks it. */
export function placeWeights(
  seen: ListedSightings,
  table: FeatureRows,
  { texts, signals, meaning }: DraftFeatures,
  weights: Int8Array,
): readonly PlacedWeight[] {
  const places = new Map<number, Scope[]>(texts.rows.map((row) => [row, []]));
  visitTextFeatures(seen.scan, (key, first, last) => {
    places.get(table.rowOfKey(key))?.push({ first, last });
  });
  const words = new Map<number, Scope[]>();
  table.vectors.visit(seen.scan, (vector, token) => {
    const place = { first: token, last: token };
    const known = words.get(vector);
    if (known === undefined) words.set(vector, [place]);
    else known.push(place);
  });
  const weigh = (row: number, value: number) => (weights[row] ?? 0) * value;
  return [
    ...[...places].map(([row, at]) => ({ weight: weigh(row, texts.value), places: at })),
    ...signals.rows.map((row) => ({
      weight: weigh(row, signals.value),
      places: seen.of(table.cueOfRow(row)),
    })),
    ...[...words].map(([vector, at]) => ({
      weight: table.vectors.weigh(vector, weights, table.firstOfVectors) * meaning.value,
      places: at,
    })),
  ];
}
