import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { findBrowser } from '../../support/browsers.mjs';
import { removeAtEnd } from '../../support/remove-at-end.mjs';
import type { BrowserFamily } from './launch.ts';

/** The folders in which browsers look for what an administrator has set. */
const POLICY_FOLDERS: Readonly<Record<BrowserFamily, string>> = {
  chromium: '/etc/chromium',
  firefox: '/usr/share/firefox-esr/distribution',
};

/** A browser that sees policies of ours, while nobody else on this computer does. */
export interface IsolatedBrowser {
  /** A program that starts the browser with whatever arguments it is given. */
  readonly executablePath: string;
  /** A folder that goes with it. */
  readonly folder: string;
  /** Writes a policy file, by its path below the folder of policies. */
  readonly write: (path: string, content: unknown) => void;
  /** Removes everything, as the end of the process does; nothing else was ever changed. */
  readonly remove: () => void;
}

/**
 * Whether a browser can be given policies without anybody else seeing them: that takes mount
 * namespaces, which are Linux's, and the right to make one.
 */
export function canIsolate(family: BrowserFamily): boolean {
  if (!existsSync(POLICY_FOLDERS[family]) || findBrowser(family) === undefined) return false;
  try {
    execFileSync('unshare', ['-m', 'true'], { stdio: 'ignore' });
    return true;
  } catch {
    return false; // Another system, or another user than root: that is the answer.
  }
}

/** Prepares a browser whose folder of policies is a temporary one, in a mount namespace of its own. */
export function isolateBrowser(family: BrowserFamily): IsolatedBrowser {
  const folder = mkdtempSync(join(tmpdir(), 'forepost-policies-'));
  const remove = removeAtEnd(folder);
  const policies = join(folder, 'policies');
  const place = POLICY_FOLDERS[family];
  cpSync(place, policies, { recursive: true });
  const executablePath = join(folder, family);
  const mount = `mount --bind "$0" ${place} && exec ${findBrowser(family)} "$@"`;
  writeFileSync(executablePath, `#!/bin/sh\nexec unshare -m sh -c '${mount}' '${policies}' "$@"\n`);
  chmodSync(executablePath, 0o755);
  return {
    executablePath,
    folder,
    write: (path, content) => {
      const file = join(policies, path);
      mkdirSync(join(file, '..'), { recursive: true });
      writeFileSync(file, JSON.stringify(content));
    },
    remove,
  };
}
