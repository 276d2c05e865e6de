import { resolve } from 'node:path';

import puppeteer, { type Browser, type Page } from 'puppeteer-core';

import { findBrowser } from '../../support/browsers.mjs';
import type { SiteServer } from './site-server.ts';
import { waitUntil } from './wait-until.ts';

/** Which browser this run is for. */
export type BrowserFamily = 'chromium' | 'firefox';

/** The hosts that the tests visit; all of them are answered on loopback. */
const HOSTS = [
  'x.com',
  'www.linkedin.com',
  'mastodon.social',
  'www.facebook.com',
  'www.nhs.uk',
  'news.ycombinator.com',
  'site.example',
];

/** Read from `FOREPOST_BROWSER`; Chromium without it. */
export function browserFamily(): BrowserFamily {
  return process.env['FOREPOST_BROWSER'] === 'firefox' ? 'firefox' : 'chromium';
}

/** Which colours pages prefer. */
export type ColourScheme = 'light' | 'dark';

/** What a launch needs. */
export interface LaunchOptions {
  readonly family: BrowserFamily;
  readonly server: SiteServer;
  /** Hosts that are answered besides the usual ones. */
  readonly hosts?: readonly string[];
  /** Folder of the unpacked extension; a browser without one shows what a page does by itself. */
  readonly extension?: string;
  readonly executablePath?: string;
  readonly isHeadless?: boolean;
  readonly scheme?: ColourScheme;
  /** Folder of a profile that outlives the browser; a new one without it. Firefox only. */
  readonly profile?: string;
  /** Leaves the first-run page open, which a test is about. */
  readonly keepsWelcome?: boolean;
  /** Whether policies may install extensions, which takes Chromium's own requests. */
  readonly mayInstall?: boolean;
  /** Trusts certificates as any browser does; without it whoever answers is believed. */
  readonly checksCertificates?: boolean;
  /** Preferences of Firefox beside the usual ones. */
  readonly preferences?: Readonly<Record<string, unknown>>;
}

/** Opens a browser with an empty profile in which every site is answered on loopback. */
export async function launchBrowser(options: LaunchOptions): Promise<Browser> {
  const executablePath = options.executablePath ?? findBrowser(options.family);
  if (executablePath === undefined) throw new Error(`No ${options.family} was found.`);
  return options.family === 'firefox'
    ? launchFirefox(options, executablePath)
    : launchChromium(options, executablePath);
}

/** Keep Chromium from asking for anything by itself, and so from installing what a policy says. */
const QUIET = ['--disable-background-networking', '--disable-component-update'];

async function launchChromium(options: LaunchOptions, executablePath: string): Promise<Browser> {
  const {
    server,
    extension,
    hosts = [],
    isHeadless = true,
    mayInstall = false,
    checksCertificates = false,
    keepsWelcome,
  } = options;
  const browser = await puppeteer.launch({
    executablePath,
    headless: isHeadless,
    pipe: true,
    ...(mayInstall ? { ignoreDefaultArgs: ['--disable-extensions', ...QUIET] } : {}),
    acceptInsecureCerts: !checksCertificates,
    defaultViewport: isHeadless ? { width: 1000, height: 900 } : null,
    ...(extension === undefined ? {} : { enableExtensions: [resolve(extension)] }),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      ...(mayInstall ? [] : QUIET),
      '--disable-sync',
      '--lang=en-GB',
      ...(checksCertificates ? [] : ['--ignore-certificate-errors']),
      `--host-resolver-rules=${[
        'EXCLUDE 127.0.0.1',
        'EXCLUDE localhost',
        ...[...HOSTS, ...hosts].map((host) => `MAP ${host}:443 127.0.0.1:${server.httpsPort}`),
        // Nothing else leads anywhere, neither for a page nor for the browser's own services.
        'MAP * ~NOTFOUND',
      ].join(',')}`,
    ],
  });
  if (extension !== undefined && !keepsWelcome) await (await findWelcome(browser)).close();
  return browser;
}

async function launchFirefox(options: LaunchOptions, executablePath: string): Promise<Browser> {
  const {
    server,
    extension,
    hosts = [],
    isHeadless = true,
    scheme,
    profile,
    checksCertificates = false,
    preferences,
    keepsWelcome,
  } = options;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    ...(profile === undefined ? {} : { userDataDir: profile }),
    headless: isHeadless,
    acceptInsecureCerts: !checksCertificates,
    defaultViewport: isHeadless ? { width: 1000, height: 900 } : null,
    extraPrefsFirefox: {
      'network.dns.localDomains': [...HOSTS, ...hosts].join(','),
      'network.socket.forcePort': `443=${server.httpsPort}`,
      // The first-run page would take the focus from the page under test.
      'browser.aboutwelcome.enabled': false,
      ...(scheme === undefined
        ? {}
        : { 'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1 }),
      ...preferences,
    },
  });
  if (extension !== undefined) await browser.installExtension(resolve(extension));
  if (extension !== undefined && !keepsWelcome) await (await findWelcome(browser)).close();
  return browser;
}

/** A browser that starts beside others takes its time. */
const WELCOME_LIMIT_MS = 30_000;

/** Waits for the first-run page, which would take the focus from a page under test. */
export function findWelcome(browser: Browser): Promise<Page> {
  const look = async (): Promise<Page | undefined> => {
    for (const page of await browser.pages()) {
      // Asked in the page itself: Firefox does not tell the address of an extension's page.
      const address = await page.evaluate(() => location.href).catch(() => '');
      if (address.endsWith('/welcome/index.html')) return page;
    }
    return undefined;
  };
  return waitUntil('the first-run page', look, WELCOME_LIMIT_MS);
}
