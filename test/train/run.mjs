/**
 * `npm run train`: trains the models behind learned signals on the tune half of the corpus, writes
 * them to `src/policy/learned/models.json`, and prints how they do on batches left out. The same
 * corpus and packs give the same bytes.
 */
import { join } from 'node:path';

import { buildCommand } from '../support/build-command.mjs';
import { prepare, ROOT } from '../support/prepare.mjs';

prepare({ browsers: [] });
process.chdir(ROOT);

const { runTraining } = await buildCommand('test/train/train.ts');
const { code, out, err } = runTraining({
  corpus: join(ROOT, 'test', 'corpus'),
  vectors: join(ROOT, 'test', 'train', 'word-vectors', 'word-vectors.json'),
  out: join(ROOT, 'src', 'policy', 'learned', 'models.json'),
});
process.stdout.write(out.map((line) => `${line}\n`).join(''));
process.stderr.write(err.map((line) => `${line}\n`).join(''));
process.exitCode = code;
