import type { Page } from 'puppeteer-core';

import type { ChannelName } from '../../../src/messaging/stored.ts';
import { waitUntil } from '../support/wait-until.ts';

/** The part of the extension API that a test uses inside the status page, in either browser. */
declare const chrome: {
  readonly alarms: { create(name: string, when: { readonly when: number }): Promise<void> };
};

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
  waitFor(words: string, limitMs = 30_000): Promise<string> {
    return this.#waitUntil(`"${words}"`, (text) => text.includes(words), limitMs);
  }

  /** Waits until it does not say something any more. */
  waitWithout(words: string, limitMs = 30_000): Promise<string> {
    return this.#waitUntil(
      `no "${words}"`,
      (text) => text !== '' && !text.includes(words),
      limitMs,
    );
  }

  /** Has the background do now what its alarm would have it do some time. */
  async wake(name: ChannelName | 'settings'): Promise<void> {
    await this.page.evaluate((alarm) => chrome.alarms.create(alarm, { when: Date.now() }), name);
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
