import type { Browser, Page } from 'puppeteer-core';

/** What an administrator sets, right or wrong. */
export type Given = Readonly<Record<string, unknown>>;

/** A browser on a computer that an administrator looks after, who installs Forepost by policy. */
export interface ManagedBrowser {
  /** The browser as it runs now. */
  readonly browser: () => Browser;
  /** Puts settings in force: at once in Chromium; Firefox reads them when it starts, and so restarts. */
  readonly set: (settings: Given) => Promise<void>;
  /** A tab with the status page. */
  readonly openStatus: () => Promise<Page>;
  /** Offers a version of the extension and waits until the browser has taken it. */
  readonly update: (version: string) => Promise<void>;
  readonly stop: () => Promise<void>;
}
