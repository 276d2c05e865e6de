import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { ROOT } from '../support/source-files.ts';
import { folderOf } from './built-files.ts';

it("passes Mozilla's linter without an error or a warning", { timeout: 120_000 }, () => {
  const script = join(ROOT, 'node_modules/web-ext/bin/web-ext.js');
  const args = ['lint', '--source-dir', folderOf('firefox'), '--output', 'json'];
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [script, ...args, '--no-config-discovery', '--no-input'],
    // Its look for a newer version of itself would leave the machine.
    { encoding: 'utf8', env: { ...process.env, NO_UPDATE_NOTIFIER: '1' } },
  );
  expect(stdout, stderr).toContain('"summary"');
  const { errors, warnings }: Record<'errors' | 'warnings', unknown[]> = JSON.parse(stdout);
  expect({ errors, warnings }).toEqual({ errors: [], warnings: [] });
});
