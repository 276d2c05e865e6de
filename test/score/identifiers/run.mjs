/**
 * `npm run score:identifiers -- FILE`: precision and recall of the detectors per type of identifier,
 * on samples of one JSON object a line, `{"text", "spans": [{"type", "start", "end"}]}`.
 * `--json` prints figures for another program, `--show TYPE` lists what one type missed.
 */
import { resolve } from 'node:path';

import { buildCommand } from '../../support/build-command.mjs';
import { prepare, ROOT } from '../../support/prepare.mjs';

prepare({ browsers: [] });
// A file is named from where the command was called; npm itself runs scripts in the root.
const from = process.env.INIT_CWD ?? process.cwd();
const args = process.argv
  .slice(2)
  .map((arg, at, all) =>
    arg.startsWith('--') || all[at - 1] === '--show' ? arg : resolve(from, arg),
  );
process.chdir(ROOT);

const { scoreCommand } = await buildCommand('test/score/identifiers/score.ts');
const { code, out, err } = scoreCommand(args);
if (out !== '') process.stdout.write(`${out}\n`);
if (err !== '') process.stderr.write(`${err}\n`);
process.exitCode = code;
