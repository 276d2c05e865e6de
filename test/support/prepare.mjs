/** What both commands of the project do first: packages and browsers, if they are missing. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

import { BROWSER_VARIABLES, findBrowser } from './browsers.mjs';
import { installPackages } from './packages.mjs';

/** The root of the checkout, wherever the command was started from. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const NODE_WANTED = [20, 19];

/** Package names by family, Debian's first, then Ubuntu's. */
const DISTRIBUTION_PACKAGES = {
  chromium: ['chromium', 'chromium-browser'],
  firefox: ['firefox-esr', 'firefox'],
};

/**
 * Installs packages and finds browsers; those that are missing are installed from the distribution
 * where that can be done (Debian, Ubuntu, as root). A browser that stays missing is left out of the
 * answer, with a line that says what to install.
 * @param {{ browsers?: readonly import('./browsers.mjs').Family[] }} [options]
 * @returns {{ chromium?: string, firefox?: string }}
 */
export function prepare({ browsers = [] } = {}) {
  checkNode();
  installPackages(ROOT, say);
  const missing = browsers.filter((family) => findBrowser(family) === undefined);
  if (missing.length > 0 && canInstallBrowsers()) installBrowsers(missing);
  const found = {};
  for (const family of browsers) {
    const path = findBrowser(family);
    if (path === undefined) say(explainMissing(family));
    else found[family] = path;
  }
  return found;
}

/** Progress goes to standard error, so that output can be read by programs. */
function say(line) {
  process.stderr.write(`${line}\n`);
}

/** Refuses an old Node with a sentence rather than with a syntax error somewhere else. */
function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [wantedMajor, wantedMinor] = NODE_WANTED;
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  throw new Error(`Node ${NODE_WANTED.join('.')} or newer is needed; this is ${process.version}.`);
}

/** Installing needs apt and the right to use it. */
function canInstallBrowsers() {
  return existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
}

/** @param {readonly import('./browsers.mjs').Family[]} families */
function installBrowsers(families) {
  say(`Installing ${families.join(' and ')} from the distribution …`);
  runApt(['update']);
  const packages = families.map(pickPackage);
  runApt(['install', '-y', '--no-install-recommends', ...packages]);
}

/** The first name that this distribution knows. */
function pickPackage(family) {
  const names = DISTRIBUTION_PACKAGES[family];
  const isKnown = (name) =>
    spawnSync('apt-cache', ['show', name], { stdio: 'ignore' }).status === 0;
  return names.find(isKnown) ?? names[0];
}

/** Waits for another installation to end instead of failing at once. */
function runApt(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = ['-o', 'DPkg::Lock::Timeout=300'];
  const stdio = ['ignore', 'ignore', 'inherit'];
  const { status } = spawnSync('apt-get', [...options, ...args], { env, stdio });
  if (status !== 0) say(`apt-get ${args.join(' ')} ended with ${status}.`);
}

/** Names what to install, where, and how to point at a browser that is somewhere else. */
function explainMissing(family) {
  const wanted =
    family === 'firefox' ? 'Firefox 140 or newer' : 'Chromium, Chrome, Edge or Brave 122 or newer';
  const byApt = `apt-get install ${DISTRIBUTION_PACKAGES[family][0]}`;
  const how = existsSync('/usr/bin/apt-get') ? ` As root: ${byApt}.` : '';
  const variable = BROWSER_VARIABLES[family];
  return `No ${family} was found. Install ${wanted}.${how} Or set ${variable} to its path.`;
}
