/**
 * `npm start`: prepares what is missing, builds, and opens a browser on the practice page. Without
 * a display, or with `--headless`, it gives the demonstration itself. Plain node, because nothing
 * may be installed yet.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

import { BROWSER_NAMES, findBrowsers } from '../support/browsers.mjs';
import { installPackages } from '../support/packages.mjs';
import { prepare, ROOT } from '../support/prepare.mjs';

const HELP = `npm start -- [--browser NAME] [--headless]

  --browser NAME  one of ${BROWSER_NAMES.join(', ')}; the first that is found without it
  --headless      give the demonstration without a window (also where there is no display)`;

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

/** Runs the command; answers the exit code. */
async function main() {
  const options = readOptions();
  if (options === undefined) return 2;
  if (options.help) {
    console.log(HELP);
    return 0;
  }
  const browser = chooseBrowser(options.browser);
  if (browser === undefined) return 1;
  process.chdir(ROOT);
  installPackages(ROOT, say);
  await build(browser.family);
  const { giveDemonstration, openPractice } = await import(await buildDemo());
  return options.headless || !hasDisplay() ? giveDemonstration(browser) : openPractice(browser);
}

/** Reads the command line; a wrong option gets one sentence. */
function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        browser: { type: 'string' },
        headless: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    const { browser } = values;
    if (browser === undefined || BROWSER_NAMES.includes(browser)) return values;
    console.error(`--browser: expected one of ${BROWSER_NAMES.join(', ')}, but got “${browser}”.`);
  } catch (error) {
    console.error(`${error.message.split('\n')[0]}\n\n${HELP}`);
  }
  return undefined;
}

/** The browser that was asked for, or the first that is found or can be installed. */
function chooseBrowser(name) {
  const fits = (browser) => name === undefined || browser.name === name;
  const found = findBrowsers().find(fits);
  if (found !== undefined) return found;
  const family = name === 'firefox' ? 'firefox' : 'chromium';
  prepare({ browsers: [family] });
  const installed = findBrowsers().find((browser) => fits(browser) || browser.family === family);
  if (installed !== undefined && fits(installed)) return installed;
  if (name !== undefined) console.error(`${name} was not found on this computer.`);
  return undefined;
}

/** Builds afresh: it takes seconds, and what is shown is then what is in the sources. */
async function build(family) {
  const { build: viteBuild } = await import('vite');
  const target = family === 'firefox' ? 'firefox' : 'chrome';
  for (const [mode, what] of [
    [target, 'the extension'],
    ['practice', 'the practice page'],
  ]) {
    say(`Building ${what} …`);
    await viteBuild({ mode, logLevel: 'warn' });
  }
}

/** The demonstration is built like the product; answers the address of its module. */
async function buildDemo() {
  const { build: viteBuild } = await import('vite');
  await viteBuild({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: { ssr: 'test/demo/demo.ts', outDir: 'dist/demo/program', emptyOutDir: true },
  });
  return pathToFileURL(join(ROOT, 'dist', 'demo', 'program', 'demo.js')).href;
}

/** Linux has a display only where one of these is set; elsewhere there always is one. */
function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY || existsSync('/mnt/wslg'));
}

/** Progress goes to standard error. */
function say(line) {
  process.stderr.write(`${line}\n`);
}
