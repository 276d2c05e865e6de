import type { Page } from 'puppeteer-core';

import type { StoredCounts } from '../../../src/messaging/counts.ts';
import type { ChannelName, STORED } from '../../../src/messaging/stored.ts';
import { waitUntil } from '../support/wait-until.ts';

/** The part of the extension API that a test uses inside the status page, in either browser. */
declare const chrome: {
  readonly storage: {
    readonly local: {
      get(key: string): Promise<Readonly<Record<string, StoredCounts | undefined>>>;
      set(items: object): Promise<void>;
    };
  };
  readonly alarms: { create(name: string, when: { readonly when: number }): Promise<void> };
};

/** Where counts are stored; the module that says so runs in an extension only. */
const COUNTS = 'counts' satisfies keyof typeof STORED;

/** A status page that stays open and follows what is stored. */
export class StatusTab {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** What it says now, with everything unfolded; nothing while it is being drawn. */
  read(): Promise<string> {
    return this.page
      .evaluate(() => {
        for (const each of document.querySelectorAll('details')) each.open = true;
        return document.querySelector('main')?.innerText ?? '';
      })
      .catch(() => '');
  }

  /** Waits until it says something; fails with what it said instead. */
  waitFor(words: string, limitMs = 90_000): Promise<string> {
    return this.#waitUntil(`"${words}"`, (text) => text.includes(words), limitMs);
  }

  /** Waits until it does not say something any more. */
  waitWithout(words: string, limitMs = 90_000): Promise<string> {
    return this.#waitUntil(
      `no "${words}"`,
      (text) => text !== '' && !text.includes(words),
      limitMs,
    );
  }

  /** Has the background do now what its alarm would have it do some time. */
  async wake(name: ChannelName | 'settings' | 'counts'): Promise<void> {
    await this.page.evaluate((alarm) => chrome.alarms.create(alarm, { when: Date.now() }), name);
  }

  /** Makes what was counted today that of yesterday, as the passing of midnight does. */
  async endDay(): Promise<void> {
    await this.page.evaluate(async (key) => {
      const { [key]: counts } = await chrome.storage.local.get(key);
      const dayBefore = (day: string) =>
        new Date(Date.parse(day) - 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
      const days = counts?.days.map((each) => ({ ...each, day: dayBefore(each.day) }));
      await chrome.storage.local.set({ [key]: { ...counts, days } });
    }, COUNTS);
  }

  #waitUntil(what: string, isSo: (text: string) => boolean, limitMs: number): Promise<string> {
    const look = async () => {
      const text = await this.read();
      return isSo(text) && text;
    };
    return waitUntil(`${what} on the status page`, look, limitMs).catch(async (cause: unknown) => {
      throw new Error(`The status page says: ${await this.read()}`, { cause });
    });
  }
}
