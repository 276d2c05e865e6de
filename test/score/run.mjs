/**
 * `npm run score`: precision and recall of the built-in packs on labelled posts, or with
 * `--ordinary FOLDER` warnings per 1,000 posts that breach nothing. `--help` lists the options.
 */
import { join } from 'node:path';

import { buildCommand } from '../support/build-command.mjs';
import { prepare, ROOT } from '../support/prepare.mjs';

prepare({ browsers: [] });
// A file is named from where the command was called; npm itself runs scripts in the root.
const from = process.env.INIT_CWD ?? process.cwd();
process.chdir(ROOT);

const { runScore } = await buildCommand('test/score/score.ts');
const corpus = join(ROOT, 'test', 'corpus');
const { code, out, err } = runScore(process.argv.slice(2), { corpus, from });
// A reader such as `head` may have seen enough.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
});
process.stdout.write(out.map((line) => `${line}\n`).join(''));
process.stderr.write(err.map((line) => `${line}\n`).join(''));
process.exitCode = code;
