import type { LearnedFile } from '../../../src/policy/learned/learned-file.ts';
import { visitTextFeatures } from '../../../src/rules/learned/text-features.ts';
import { writeBytes } from '../../../src/rules/terms/integers.ts';
import { scanDraft } from '../../../src/rules/text/scan.ts';

/** What a made-up model weighs: texts by their own features, signals and facts by name. */
export interface Weights {
  readonly texts?: Readonly<Record<string, number>>;
  readonly signals?: Readonly<Record<string, number>>;
  readonly facts?: Readonly<Record<string, number>>;
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
  bias = 0,
}: Weights): LearnedFile {
  const byKey = new Map(
    Object.entries(texts).map(([text, weight]) => [listKeys(text)[0] ?? 0, weight]),
  );
  const keys = Uint32Array.from(byKey.keys()).sort();
  const weights = Int8Array.from([
    ...[...keys].map((key) => byKey.get(key) ?? 0),
    ...Object.values(signals),
    ...Object.values(facts),
  ]);
  return {
    form: 1,
    keys: writeBytes(new Uint8Array(keys.buffer)),
    signals: Object.keys(signals),
    facts: Object.keys(facts),
    models: [{ id: 'one', weights: writeBytes(new Uint8Array(weights.buffer)), scale: 1, bias }],
  };
}
