import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { listSites, writeMarkdown } from './site-table.ts';

const rows = listSites();

describe('the table of sites', () => {
  it('stands in the README as `npm run sites -- --write` writes it', () => {
    const [, table] = readFileSync('README.md', 'utf8').split(/<!-- \/?sites -->/);
    expect(table?.trim()).toBe(writeMarkdown(rows));
  });

  it('has a page of the tests for every box of every site', () => {
    expect(rows.filter(({ pages }) => pages === 0)).toEqual([]);
  });

  it('says of no site that is only inferred that it is more than low', () => {
    const inferred = rows.filter(({ source }) => /inferred|nothing is published/.test(source));
    expect(inferred.length).toBeGreaterThan(0);
    expect(new Set(inferred.map(({ confidence }) => confidence))).toEqual(new Set(['low']));
  });

  it('is printed by the command, as text and as JSON', () => {
    const run = (...args: string[]): string =>
      spawnSync(process.execPath, ['test/sites/run.mjs', ...args], { encoding: 'utf8' }).stdout;
    expect(run().trim().split('\n')).toHaveLength(rows.length + 1);
    expect(JSON.parse(run('--json'))).toEqual(rows);
  });
});
