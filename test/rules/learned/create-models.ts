import type { LearnedFile } from '../../../src/policy/learned/learned-file.ts';
import { writeDigits } from '../../../src/rules/learned/digits.ts';
import { writeKeys } from '../../../src/rules/learned/sorted-keys.ts';
import { visitTextFeatures } from '../../../src/rules/learned/text-features.ts';
import { hashWord } from '../../../src/rules/text/hash-word.ts';
import { scanDraft } from '../../../src/rules/text/scan.ts';

/** What a made-up model weighs: texts by their own features, signals and facts by name. */
export interface Weights {
  readonly texts?: Readonly<Record<string, number>>;
  readonly signals?: Readonly<Record<string, number>>;
  readonly facts?: Readonly<Record<string, number>>;
  /** Words with vectors of a single dimension, which weighs 10. */
  readonly vectors?: Readonly<Record<string, number>>;
  readonly bias?: number;
}

/** The keys of the text features of a draft, as often as they come. */
export function listKeys(draft: string): readonly number[] {
  const keys: number[] = [];
  visitTextFeatures(scanDraft(draft), (key) => keys.push(key));
  return keys;
}

/** A file with one model, `one`; a text stands for the first of its features. Weights are in log-odds. */
export function createModels({
  texts = {},
  signals = {},
  facts = {},
  vectors = {},
  bias = 0,
}: Weights): LearnedFile {
  const byKey = new Map(
    Object.entries(texts).map(([text, weight]) => [listKeys(text)[0] ?? 0, weight]),
  );
  const keys = [...byKey.keys()].sort((a, b) => a - b);
  const byWord = new Map(
    Object.entries(vectors).map(([word, value]) => [hashWord(word) >>> 0, value]),
  );
  const words = [...byWord.keys()].sort((a, b) => a - b);
  const weights = [
    ...[...keys].map((key) => byKey.get(key) ?? 0),
    ...Object.values(signals),
    ...Object.values(facts),
    10,
  ];
  return {
    form: 2,
    keys: writeKeys(keys),
    signals: Object.keys(signals),
    facts: Object.keys(facts),
    vectors: {
      dimensions: 1,
      keys: writeKeys(words),
      values: writeDigits([...words].map((word) => byWord.get(word) ?? 0)),
    },
    models: [{ id: 'one', weights: writeDigits(weights), scale: 1, bias }],
  };
}
