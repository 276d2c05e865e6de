/**
 * `npm run score`: precision and recall of the built-in packs on labelled posts, or with
 * `--ordinary FOLDER` warnings per 1,000 posts that breach nothing. `--help` lists the options.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { prepare, ROOT } from '../support/prepare.mjs';

prepare({ browsers: [] });
// A file is named from where the command was called; npm itself runs scripts in the root.
const from = process.env.INIT_CWD ?? process.cwd();
process.chdir(ROOT);

const { runScore } = await import(pathToFileURL(await buildScore()).href);
const corpus = join(ROOT, 'test', 'corpus');
const { code, out, err } = runScore(process.argv.slice(2), { corpus, from });
// A reader such as `head` may have seen enough.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
});
process.stdout.write(out.map((line) => `${line}\n`).join(''));
process.stderr.write(err.map((line) => `${line}\n`).join(''));
process.exitCode = code;

/** The command is built like the product, so that packs and rules are the real ones. */
async function buildScore() {
  const { build } = await import('vite');
  // A folder of its own, so that two scores at a time do not take each other's files away.
  const outDir = join(ROOT, 'dist', `score-${process.pid}`);
  process.on('exit', () => rmSync(outDir, { recursive: true, force: true }));
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true },
    build: { ssr: 'test/score/score.ts', outDir, emptyOutDir: true },
  });
  return join(outDir, 'score.js');
}
