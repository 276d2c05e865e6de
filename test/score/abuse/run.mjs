/**
 * `npm run score:abuse -- FILE`: how many functional tests of abuse each functionality gets right, with
 * the general pack, on tests of one JSON object a line, `{"text", "functionality", "label"}`.
 * `--json` prints figures for another program, `--show NAME` lists what one functionality gets wrong.
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

const { scoreAbuse } = await buildCommand('test/score/abuse/score.ts');
const { code, out, err } = scoreAbuse(args);
process.stdout.write(out.map((line) => `${line}\n`).join(''));
process.stderr.write(err.map((line) => `${line}\n`).join(''));
process.exitCode = code;
