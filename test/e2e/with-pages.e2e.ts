import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';

import type { CompiledCrisis, CompiledReply } from '../../src/policy/compiled-policy.ts';
import { findWelcome } from './support/launch.ts';
import { openOurs } from './support/open-ours.ts';
import { setStage } from './support/stage.ts';
import { findCase } from './support/surface-cases.ts';
import type { Visit } from './support/visit.ts';
import { waitUntil } from './support/wait-until.ts';

/** The part of the extension API that is used inside a page of the extension. */
declare const chrome: {
  readonly storage: {
    readonly local: {
      get(key: string): Promise<Record<string, { readonly policy: object } | undefined>>;
      set(items: object): Promise<void>;
    };
  };
};

const POST = findCase('mastodon-post');
const LINE = 'We will say more at noon.';
const REPLIES = ['Thank you', 'We are sorry', 'Please call us', 'Opening hours', 'Our policy'];

// The first one warms the extension up, and a text area has no highlights to tell of it.
const stage = setStage({ surfaces: [findCase('x-post'), POST], keepsWelcome: true });
/** A page of the extension; Firefox lets nobody but the first-run page lead to the others. */
let page: Page;

beforeAll(async () => {
  page = await findWelcome(stage.browser());
});

/** Brings ours to the front and goes to another page of the extension. */
async function openInFront(name: string, part: string): Promise<void> {
  await page.bringToFront();
  await openOurs(page, name, part);
}

/** Types the flagged draft, presses Post, and waits for the panel. */
async function hold(visit: Visit): Promise<void> {
  await visit.page.bringToFront();
  await visit.typeFlagged();
  await visit.pressSubmit();
  await visit.waitForPanel();
}

/** Presses a button of the panel and waits until it says that something is copied. */
async function copyIn(visit: Visit, words: string): Promise<void> {
  await visit.clickOurs(words);
  await waitUntil('“Copied”', async () => (await visit.panelText())?.includes('Copied'));
}

/** Leaves the panel, empties the box and pastes; answers what is in the box then. */
async function pasteInstead(visit: Visit): Promise<string> {
  const { keyboard } = visit.page;
  await visit.clickOurs('Go back and edit');
  await visit.waitForNoPanel();
  await visit.erase();
  await waitUntil('an empty box', async () => (await visit.model()) === '');
  await keyboard.down('Control');
  await keyboard.press('v');
  await keyboard.up('Control');
  return waitUntil('what was copied', async () => (await visit.model()) || undefined);
}

describe('a rule that was called wrong', () => {
  it('speaks again once that is taken back on the status page', async () => {
    await stage.visit(POST, async (visit) => {
      await hold(visit);
      await visit.clickOurs('This is wrong');
      await visit.clickOurs('It means something else');
      await visit.waitForNoPanel();
    });
    await openInFront('status', '.muted button');
    await page.click('.muted button');
    await waitUntil('no muted rule', async () => (await page.$('.muted')) === null);
    await stage.visit(POST, hold);
  });
});

describe('a pause', () => {
  it('lets posts through from the press in the popup until it is ended there', () =>
    stage.visit(POST, async (visit) => {
      await openInFront('status', 'h1');
      await page.evaluate(() => {
        const sources = { given: {}, settings: { allowPause: true }, refused: [], judgedBy: '' };
        return chrome.storage.local.set({ sources });
      });
      await visit.page.bringToFront();
      await visit.typeFlagged();
      await openInFront('popup', '.popup-pause button');
      await page.click('.popup-pause button');
      await waitUntil('the pause', () =>
        page.$eval('.popup-pause p', ({ textContent }) => textContent !== '').catch(() => false),
      );
      await visit.page.bringToFront();
      await visit.page.keyboard.type('.');
      await visit.waitForNoMarks();
      await visit.pressSubmit();
      await waitUntil('the post', async () => (await visit.posts()).length === 1);
      await page.bringToFront();
      await page.click('.popup-pause button');
      await waitUntil('the end of the pause', () =>
        page.$eval('.popup-pause p', ({ textContent }) => textContent === '').catch(() => false),
      );
      await hold(visit);
      expect(await visit.posts()).toHaveLength(1);
    }));
});

describe('while there is a crisis, and replies that are safe', () => {
  beforeAll(async () => {
    await openInFront('status', 'h1');
    const crisis = { id: 'crane', from: 0, until: Date.now() + 3_600_000, holdingLine: LINE };
    const crises: readonly CompiledCrisis[] = [{ ...crisis, topic: 'Canal Street' }];
    const replies: readonly CompiledReply[] = REPLIES.map((title) => {
      return { id: title, title, text: `${title}, whoever you are.`, surfaces: ['post'] };
    });
    await page.evaluate(
      async (more) => {
        const { policy: stored } = await chrome.storage.local.get('policy');
        if (stored === undefined) throw new Error('No policy is stored.');
        const policy = { ...stored.policy, ...more };
        await chrome.storage.local.set({ policy: { ...stored, policy } });
      },
      { crises, replies },
    );
  });

  it('the line that anyone may pass on is copied in one press', () =>
    stage.visit(POST, async (visit) => {
      await hold(visit);
      expect(await visit.panelText()).toContain('Incident: Canal Street.');
      await copyIn(visit, 'Copy the holding line');
      expect(await pasteInstead(visit)).toBe(LINE);
    }));

  it('a reply is found by a word of it and copied in one press', () =>
    stage.visit(POST, async (visit) => {
      await hold(visit);
      await visit.clickOurs('Replies that are safe to use');
      await visit.ours((root) => root.querySelector<HTMLElement>('.reply-filter input')?.focus());
      await visit.page.keyboard.type('hours');
      await waitUntil('one reply', () =>
        visit.ours((root) => root.querySelectorAll('.reply').length === 1),
      );
      await copyIn(visit, 'Copy this reply');
      expect(await pasteInstead(visit)).toBe('Opening hours, whoever you are.');
    }));
});
