import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { makePackages } from '../../src/build/make-packages.ts';
import { readEntries } from '../../src/build/zip-entries.ts';
import {
  ADDED_SITES_REASON,
  explainPermissions,
  SITES_REASON,
} from '../../src/cli/privacy/permission-reasons.ts';
import { createTestKey } from '../build/test-key.ts';
import { ROOT } from '../support/source-files.ts';
import { createTemporaryFolder } from '../support/temporary-folder.ts';
import { folderOf, readBuilt, TARGETS } from './built-files.ts';

/** Builds an extension once more, elsewhere, as `npm run build` does. */
function buildAgain(target: (typeof TARGETS)[number]) {
  const outDir = createTemporaryFolder();
  const { NODE_ENV: _testing, ...env } = process.env;
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  execFileSync(
    process.execPath,
    [vite, 'build', '--mode', target, '--outDir', outDir, '--logLevel', 'error', '--emptyOutDir'],
    { cwd: ROOT, env, stdio: 'pipe' },
  );
  return readEntries(outDir);
}

describe('packages', () => {
  it('have the same bytes after another build', { timeout: 300_000 }, () => {
    const [crxKey, lockFile] = [
      createTestKey(),
      readFileSync(join(ROOT, 'package-lock.json'), 'utf8'),
    ];
    const first = makePackages({
      chrome: readEntries(folderOf('chrome')),
      firefox: readEntries(folderOf('firefox')),
      lockFile,
      crxKey,
    });
    const second = makePackages({
      chrome: buildAgain('chrome'),
      firefox: buildAgain('firefox'),
      lockFile,
      crxKey,
    });
    const decode = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
    expect(decode(second.get('SHA256SUMS'))).toBe(decode(first.get('SHA256SUMS')));
  });
});

describe('README', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');

  it.each(TARGETS)('gives the reason for each permission of %s, and for no other', (target) => {
    const { permissions } = JSON.parse(readBuilt(target, 'manifest.json'));
    const table = readme.split('| permission | why |')[1]?.split('\n\n')[0] ?? '';
    const rows = [...table.matchAll(/^\| `([a-z]+)` \| (.+) \|$/gm)].map(([, ...row]) => row);
    expect(rows.sort()).toEqual([...explainPermissions(permissions)].sort());
    expect(table).toContain(`| the listed sites | ${SITES_REASON} |`);
    expect(table).toContain(`| sites that you add | ${ADDED_SITES_REASON} |`);
  });
});
