/**
 * `npm run sites`: what Forepost knows of every site, how sure it is, and what tries it. `--json`
 * gives the same with sources; `--write` brings the table of the README up to date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { prepare, ROOT } from '../support/prepare.mjs';

prepare();
process.chdir(ROOT);
const { runnerImport } = await import('vite');
const { module } = await runnerImport(join(ROOT, 'test/sites/site-table.ts'), {
  configFile: false,
  logLevel: 'error',
});
const rows = module.listSites();
if (process.argv.includes('--json')) console.log(JSON.stringify(rows, null, 2));
else if (process.argv.includes('--write')) writeReadme(module.writeMarkdown(rows));
else console.log(module.writeText(rows));

/** Puts the table between its marks in the README. */
function writeReadme(table) {
  const file = join(ROOT, 'README.md');
  const text = readFileSync(file, 'utf8');
  const changed = text.replace(
    /<!-- sites -->[\s\S]*?<!-- \/sites -->/,
    () => `<!-- sites -->\n${table}\n<!-- /sites -->`,
  );
  writeFileSync(file, changed);
}
