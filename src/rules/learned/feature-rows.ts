import type { CueIndex } from '../compiled-rules.ts';
import type { CompiledLearned } from './compiled-learned.ts';
import { SortedKeys } from './sorted-keys.ts';
import { WordVectors } from './word-vectors.ts';

/** What is known of the moment of posting: the values of each field. */
export type Facts = Readonly<Record<string, readonly string[]>>;

/** A field of the moment of posting with one of its values, and the row of their weights. */
interface FactRow {
  readonly row: number;
  readonly field: string;
  readonly value: string;
}

/** The rows of weights by what they are the weights of: text features, signals, facts, vectors. */
export class FeatureRows {
  readonly vectors: WordVectors;
  /** The row of the first dimension of the vectors. */
  readonly firstOfVectors: number;
  readonly #keys: SortedKeys;
  readonly #cues: CompiledLearned['cues'];
  readonly #rowOfCue: ReadonlyMap<CueIndex, number>;
  readonly #facts: readonly FactRow[];
  /** For each row when it was noted last. */
  readonly #noted: Int32Array;
  #notes = 0;

  constructor({
    keys,
    cues,
    facts,
    vectors,
  }: Pick<CompiledLearned, 'keys' | 'cues' | 'facts' | 'vectors'>) {
    this.#keys = new SortedKeys(keys);
    const first = this.#keys.count;
    this.#cues = cues;
    this.#rowOfCue = new Map(cues.map((cue, at) => [cue, first + at]));
    this.#facts = facts.map((fact, at) => readFact(fact, first + cues.length + at));
    this.#noted = new Int32Array(first);
    this.vectors = new WordVectors(vectors);
    this.firstOfVectors = first + cues.length + facts.length;
  }

  /** The row of a text feature by its key; -1 where it has no weight. */
  rowOfKey(key: number): number {
    return this.#keys.find(key);
  }

  /** The row of a signal; -1 where it has no weight. */
  rowOfCue(cue: CueIndex): number {
    return this.#rowOfCue.get(cue) ?? -1;
  }

  /** The signal of a row. */
  cueOfRow(row: number): CueIndex {
    return this.#cues[row - this.#keys.count] ?? -1;
  }

  /** The rows of what is known of a moment. */
  listFacts(known: Facts): readonly number[] {
    const isKnown = ({ field, value }: FactRow) => known[field]?.includes(value) ?? false;
    return this.#facts.filter(isKnown).map(({ row }) => row);
  }

  /** A note that says of each row of a text feature whether it is new; good until the next one is made. */
  createNote(): (row: number) => boolean {
    this.#notes += 1;
    const note = this.#notes;
    return (row) => {
      if (this.#noted[row] === note) return false;
      this.#noted[row] = note;
      return true;
    };
  }
}

/** A fact, written as `field value`. */
function readFact(fact: string, row: number): FactRow {
  const space = fact.indexOf(' ');
  return { row, field: fact.slice(0, space), value: fact.slice(space + 1) };
}
