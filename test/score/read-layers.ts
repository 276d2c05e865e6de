import { resolve } from 'node:path';

import type { PolicySource } from '../../src/policy/merge-policy.ts';
import { type Result, succeed } from '../../src/shared/result.ts';
import { readTextFile } from './read-text-file.ts';

/** Reads policy files in their order, named from a folder; or says which one cannot be read. */
export function readLayers(
  files: readonly string[],
  from: string,
): Result<readonly PolicySource[], string> {
  const layers: PolicySource[] = [];
  for (const file of files) {
    const text = readTextFile(resolve(from, file));
    if (!text.ok) return text;
    layers.push({ file, text: text.value });
  }
  return succeed(layers);
}
