import type { BrowserContext, Page } from 'playwright-core';

import { type Figure, median } from '../figure.ts';
import { launchContext } from './launch-context.ts';
import { measureEditors } from './measure-editors.ts';
import { listOurs, recordTrace } from './page-trace.ts';

const ROUNDS = 15;
const KEYS_ON_PLAIN_PAGE = 200;
const MARK_LIMIT_MS = 10_000;

/** What the browser dispatches for one press with a mouse. */
const PRESS_EVENTS = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];

/** A password in words: the embedded policy holds it. */
const FLAGGED_DRAFT =
  'Come and work here! The wifi password is Hummus4Lunch! See you at the open day.';

/** The least that the adapter of X needs, without an editor's own work in the figures. */
const COMPOSE_PAGE = `<!doctype html><title>compose</title><div role="dialog">
  <div data-testid="tweetTextarea_0" contenteditable="true" role="textbox"
    style="min-height:4em"></div>
  <button type="button" data-testid="tweetButton"
    onclick="this.dataset.posts = Number(this.dataset.posts ?? 0) + 1">Post</button></div>`;
const PLAIN_PAGE = '<!doctype html><title>plain</title><p>Nothing to write here.</p>';

/** What the built extension costs in a real page of a listed site, in Chromium. */
export async function measurePage(): Promise<readonly Figure[]> {
  const context = await openPages();
  try {
    const page = await context.newPage();
    const figures = [
      ...(await measurePlainPage(context, page)),
      ...(await measureDraft(context, page)),
    ];
    return [...figures, ...(await measureEditors())];
  } finally {
    await context.close();
  }
}

/** Chromium with the built extension, and with two pages that answer as X. */
async function openPages(): Promise<BrowserContext> {
  const context = await launchContext(true);
  await context.route('https://x.com/**', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: route.request().url().includes('compose') ? COMPOSE_PAGE : PLAIN_PAGE,
    }),
  );
  return context;
}

/** Time that our scripts take on a page where nothing can be written. */
async function measurePlainPage(context: BrowserContext, page: Page): Promise<readonly Figure[]> {
  const loads: number[] = [];
  const idles: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    loads.push(
      await recordOurs(context, page, async () => {
        await page.goto('https://x.com/home');
      }),
    );
    idles.push(
      await recordOurs(context, page, async () => {
        for (let key = 0; key < KEYS_ON_PLAIN_PAGE; key += 1) await page.keyboard.press('j');
      }),
    );
  }
  const part = 'page';
  const perKey = (median(idles) * 1_000) / KEYS_ON_PLAIN_PAGE;
  return [
    {
      part,
      name: 'our scripts while a page without a box loads',
      value: median(loads),
      unit: 'ms',
    },
    { part, name: 'our scripts per key on a page without a box', value: perKey, unit: 'µs' },
  ];
}

/** Milliseconds spent in scripts of the extension during some work. */
async function recordOurs(
  context: BrowserContext,
  page: Page,
  work: () => Promise<void>,
): Promise<number> {
  const events = await recordTrace(context, page, work);
  return listOurs(events).reduce((sum, { durationUs }) => sum + durationUs / 1_000, 0);
}

/**
 * A fresh page per round: text comes in, its words are marked, a press on Post is held. The time to
 * marks includes the pause in typing that Forepost waits for.
 */
async function measureDraft(context: BrowserContext, page: Page): Promise<readonly Figure[]> {
  const marks: number[] = [];
  const presses: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.goto('https://x.com/compose/post');
    await page.focus('[contenteditable]');
    const watching = await page.evaluateHandle(watchMarks, MARK_LIMIT_MS);
    await page.keyboard.insertText(FLAGGED_DRAFT);
    marks.push(await watching.evaluate(({ time }) => time));
    presses.push(await measurePress(context, page));
  }
  return [
    { part: 'page', name: 'from input to marks', value: median(marks), unit: 'ms' },
    {
      part: 'page',
      name: 'holding a press on Post, all events',
      value: median(presses),
      unit: 'ms',
    },
  ];
}

/** Milliseconds that the browser is busy with the events of one press on Post, which must be held. */
async function measurePress(context: BrowserContext, page: Page): Promise<number> {
  const button = page.locator('[data-testid=tweetButton]');
  const events = await recordTrace(context, page, () => button.click());
  if ((await button.getAttribute('data-posts')) !== null) {
    throw new Error('A flagged draft was posted, and not held.');
  }
  return events
    .filter(({ name, eventType }) => name === 'EventDispatch' && PRESS_EVENTS.includes(eventType))
    .reduce((sum, { durationUs }) => sum + durationUs / 1_000, 0);
}

/** Runs in the page: `time` is milliseconds from the next `input` event to the first mark. */
function watchMarks(limitMs: number): { readonly time: Promise<number> } {
  const time = new Promise<number>((resolve, reject) => {
    const watch = (start: number) => {
      const passed = performance.now() - start;
      if ([...CSS.highlights.values()].some(({ size }) => size > 0)) resolve(passed);
      else if (passed > limitMs) reject(new Error(`Nothing was marked within ${limitMs} ms.`));
      else requestAnimationFrame(() => watch(start));
    };
    document.addEventListener('input', () => watch(performance.now()), { once: true });
  });
  return { time };
}
