import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { ROOT } from '../support/source-files.ts';

/** The texts of all posts in the corpus, whatever is expected of them. */
export function readCorpusPosts(): readonly string[] {
  const folder = join(ROOT, 'test', 'corpus');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .flatMap((line) => readText(JSON.parse(line)));
}

/** The text of one line. */
function readText(post: unknown): readonly string[] {
  if (typeof post !== 'object' || post === null || !('text' in post)) return [];
  return typeof post.text === 'string' ? [post.text] : [];
}
