import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, describe, expect, it, vi } from 'vitest';

import { findBrowser, findBrowsers } from './browsers.mjs';
import { createTemporaryFolder } from './temporary-folder.ts';

/** A folder with programs of the given names, as it could stand in the search path. */
function createPrograms(...names: readonly string[]): string {
  const folder = createTemporaryFolder();
  for (const name of names) {
    writeFileSync(join(folder, name), '');
    chmodSync(join(folder, name), 0o755);
  }
  return folder;
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('findBrowsers', () => {
  it('puts a browser that a variable names before all others', () => {
    const path = join(createPrograms('my browser'), 'my browser');
    vi.stubEnv('FOREPOST_CHROMIUM', path);
    expect(findBrowsers().at(0)).toEqual({ name: 'chromium', family: 'chromium', path });
    expect(findBrowser('chromium')).toBe(path);
  });

  it('says so when a variable names a file that is not there', () => {
    vi.stubEnv('FOREPOST_FIREFOX', '/no/such/firefox');
    expect(findBrowsers).toThrow('FOREPOST_FIREFOX names a file that is not there');
  });

  it.runIf(process.platform === 'linux')('searches the path before the usual places', () => {
    vi.stubEnv('FOREPOST_FIREFOX', '');
    vi.stubEnv('FOREPOST_CHROMIUM', '');
    const folder = createPrograms('firefox-esr', 'brave-browser');
    vi.stubEnv('PATH', folder);
    expect(findBrowser('firefox')).toBe(join(folder, 'firefox-esr'));
    expect(findBrowsers()).toContainEqual({
      name: 'brave',
      family: 'chromium',
      path: join(folder, 'brave-browser'),
    });
  });
});
