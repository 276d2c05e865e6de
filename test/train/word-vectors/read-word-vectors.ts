import { readFileSync } from 'node:fs';

import type { CompiledVectors } from '../../../src/rules/learned/compiled-learned.ts';
import { readDigits, writeDigits } from '../../../src/rules/learned/digits.ts';
import { SortedKeys, writeKeys } from '../../../src/rules/learned/sorted-keys.ts';
import { hashWord } from '../../../src/rules/text/hash-word.ts';
import type { WordVectorFile } from './make-word-vectors.ts';

/** Reads word vectors by the keys that the tokeniser gives words. */
export function readWordVectors(file: string): CompiledVectors {
  const { dimensions, words, values }: WordVectorFile = JSON.parse(readFileSync(file, 'utf8'));
  const levels = readDigits(values);
  const keyed = words.split(' ').map((word, at) => ({
    key: hashWord(word),
    values: levels.subarray(at * dimensions, (at + 1) * dimensions),
  }));
  const keys = writeKeys(keyed.map(({ key }) => key));
  const places = new SortedKeys(keys);
  const byPlace = new Map(keyed.map(({ key, values }) => [places.find(key), values]));
  return {
    dimensions,
    keys,
    values: Array.from({ length: places.count }, (_, at) =>
      writeDigits(byPlace.get(at) ?? new Int8Array(dimensions)),
    ).join(''),
  };
}
