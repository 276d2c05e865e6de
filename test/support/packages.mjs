/** Brings `node_modules` in line with the lock file; plain Node, since nothing is installed yet. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Whether every package of the lock file is installed in its version. npm writes its own record at
 * the end of an installation, so an interrupted one does not count.
 * @param {string} root
 */
export function hasPackages(root) {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = readPackages(join(root, 'package-lock.json'));
  const installed = readPackages(record);
  return Object.entries(wanted).every(([path, entry]) => isMet(path, entry, installed[path]));
}

/**
 * Installs what the lock file lists, unless it is there already.
 * @param {string} root
 * @param {(line: string) => void} say
 */
export function installPackages(root, say) {
  if (hasPackages(root)) return;
  say('Installing packages (npm ci) …');
  const args = ['ci', '--include=dev', '--prefer-offline', '--no-audit', '--no-fund'];
  const { status, error } = runNpm(args, root);
  if (status !== 0) {
    const reason = error ? error.message : `it ended with ${status}`;
    throw new Error(`The packages could not be installed: ${reason}.`);
  }
}

/**
 * Runs npm through its own script when it started us, which needs no shell on any system.
 * @param {readonly string[]} args
 * @param {string} root
 */
export function runNpm(args, root) {
  const script = process.env.npm_execpath;
  const options = { cwd: root, stdio: 'inherit' };
  if (script?.endsWith('.js')) return spawnSync(process.execPath, [script, ...args], options);
  const isWindows = process.platform === 'win32';
  return spawnSync(isWindows ? 'npm.cmd' : 'npm', args, { ...options, shell: isWindows });
}

/** @returns {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>} */
function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
}

/** The root has no record of its own, and an optional package may not fit this system. */
function isMet(path, wanted, installed) {
  if (path === '') return true;
  if (installed === undefined) return wanted.optional === true || wanted.devOptional === true;
  return installed.version === wanted.version;
}
