/** Finds the browsers of this computer; plain Node, shared by tests and demonstration. */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/**
 * @typedef {'chromium' | 'firefox'} Family
 * @typedef {{ name: string, family: Family, path: string }} FoundBrowser
 */

/** The variables that name a browser outright, before anything is searched. */
export const BROWSER_VARIABLES = { chromium: 'FOREPOST_CHROMIUM', firefox: 'FOREPOST_FIREFOX' };

/** In order of preference: builds that load an unpacked extension without asking come first. */
const KNOWN = [
  {
    name: 'chromium',
    family: 'chromium',
    commands: ['chromium', 'chromium-browser'],
    mac: ['Chromium.app/Contents/MacOS/Chromium'],
    windows: ['Chromium\\Application\\chrome.exe'],
  },
  {
    name: 'brave',
    family: 'chromium',
    commands: ['brave-browser', 'brave'],
    mac: ['Brave Browser.app/Contents/MacOS/Brave Browser'],
    windows: ['BraveSoftware\\Brave-Browser\\Application\\brave.exe'],
  },
  {
    name: 'edge',
    family: 'chromium',
    commands: ['microsoft-edge', 'microsoft-edge-stable'],
    mac: ['Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    windows: ['Microsoft\\Edge\\Application\\msedge.exe'],
  },
  {
    name: 'chrome',
    family: 'chromium',
    commands: ['google-chrome', 'google-chrome-stable'],
    mac: ['Google Chrome.app/Contents/MacOS/Google Chrome'],
    windows: ['Google\\Chrome\\Application\\chrome.exe'],
  },
  {
    name: 'firefox',
    family: 'firefox',
    commands: ['firefox-esr', 'firefox'],
    mac: ['Firefox.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox\\firefox.exe'],
  },
];

/** Names that a person may ask for. */
export const BROWSER_NAMES = KNOWN.map(({ name }) => name);

/**
 * Every browser found, best first; one that a variable names comes before all others.
 * @returns {FoundBrowser[]}
 */
export function findBrowsers() {
  const found = KNOWN.flatMap((known) => {
    const path = placesOf(known).find((place) => existsSync(place));
    return path === undefined ? [] : [{ name: known.name, family: known.family, path }];
  });
  return [...namedBrowsers(), ...found];
}

/**
 * The best browser of a family, or `undefined`.
 * @param {Family} family
 */
export function findBrowser(family) {
  return findBrowsers().find((browser) => browser.family === family)?.path;
}

/** @returns {FoundBrowser[]} */
function namedBrowsers() {
  return Object.entries(BROWSER_VARIABLES).flatMap(([family, variable]) => {
    const path = process.env[variable];
    if (!path) return [];
    if (!existsSync(path)) throw new Error(`${variable} names a file that is not there: ${path}`);
    return [{ name: family, family, path }];
  });
}

/** Where a browser usually is on this system. */
function placesOf({ commands, mac, windows }) {
  if (process.platform === 'darwin') {
    const folders = ['/Applications', join(homedir(), 'Applications')];
    return folders.flatMap((folder) => mac.map((app) => join(folder, app)));
  }
  if (process.platform === 'win32') {
    const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'];
    return folders.flatMap((name) => {
      const folder = process.env[name];
      return folder ? windows.map((file) => join(folder, file)) : [];
    });
  }
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/snap/bin'];
  return commands.flatMap((command) =>
    folders.filter(Boolean).map((folder) => join(folder, command)),
  );
}
