/**
 * `npm run score:secrets`: how many made-up keys and tokens the detectors find, and how many two
 * published scanners do: keys made from the formats that those scanners publish, and from our own.
 * `--json` prints figures for another program.
 */
import { buildCommand } from '../../support/build-command.mjs';
import { prepare, ROOT } from '../../support/prepare.mjs';

prepare({ browsers: [] });
process.chdir(ROOT);

const { scoreSecrets } = await buildCommand('test/score/secrets/score.ts', {
  external: ['openredaction', '@secretlint/core', '@secretlint/secretlint-rule-preset-recommend'],
});
const { code, out, err } = await scoreSecrets(process.argv.slice(2));
process.stdout.write(out.map((line) => `${line}\n`).join(''));
process.stderr.write(err.map((line) => `${line}\n`).join(''));
process.exitCode = code;
