/**
 * `npm run score:abuse -- FILE`: how many functional tests of abuse each functionality gets right, with
 * the general pack, on tests of one JSON object a line, `{"text", "functionality", "label"}`.
 * `--json` prints figures for another program, `--show NAME` lists what one functionality gets wrong.
 */
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

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

const { scoreAbuse } = await import(pathToFileURL(await buildScore()).href);
const { code, out, err } = scoreAbuse(args);
process.stdout.write(out.map((line) => `${line}\n`).join(''));
process.stderr.write(err.map((line) => `${line}\n`).join(''));
process.exitCode = code;

/** The command is built like the product, so that the packs are the real ones. */
async function buildScore() {
  const { build } = await import('vite');
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true },
    build: { ssr: 'test/score/abuse/score.ts', outDir: 'dist/score-abuse', emptyOutDir: true },
  });
  return join(ROOT, 'dist', 'score-abuse', 'score.js');
}
