import { type BrowserContext, chromium, type Page } from 'playwright-core';

import { folderOf } from '../bundle/built-files.ts';
import { type Figure, median } from './figure.ts';
import { recordTrace } from './page-trace.ts';

const ROUNDS = 15;
const KEYS_ON_PLAIN_PAGE = 200;

/** A password in words: the embedded policy holds it. */
const FLAGGED_DRAFT =
  'Come and work here! The wifi password is Hummus4Lunch! See you at the open day.';

/** The least that the adapter of X needs, without an editor's own work in the figures. */
const COMPOSE_PAGE = `<!doctype html><title>compose</title><div role="dialog">
  <div data-testid="tweetTextarea_0" contenteditable="true" role="textbox"
    style="min-height:4em"></div>
  <button type="button" data-testid="tweetButton">Post</button></div>`;
const PLAIN_PAGE = '<!doctype html><title>plain</title><p>Nothing to write here.</p>';

/** What the built extension costs in a real page of a listed site, in Chromium. */
export async function measurePage(): Promise<readonly Figure[]> {
  const context = await launchWithExtension();
  try {
    const page = await context.newPage();
    return [
      ...(await measurePlainPage(context, page)),
      ...(await measureMarks(page)),
      ...(await measureHold(context, page)),
    ];
  } finally {
    await context.close();
  }
}

/** Chromium with the built extension, and with two pages that answer as X. */
async function launchWithExtension(): Promise<BrowserContext> {
  const extension = folderOf('chrome');
  const context = await chromium.launchPersistentContext('', {
    executablePath: process.env['FOREPOST_CHROMIUM'] ?? '/usr/bin/chromium',
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
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
  return events
    .filter(({ name }) => name === 'EvaluateScript' || name === 'FunctionCall')
    .filter(({ scriptUrl }) => scriptUrl.startsWith('chrome-extension://'))
    .reduce((sum, { durationUs }) => sum + durationUs / 1_000, 0);
}

/** Time from the page's `input` event until the words are marked, the pause in typing included. */
async function measureMarks(page: Page): Promise<readonly Figure[]> {
  await page.goto('https://x.com/compose/post');
  await page.focus('[contenteditable]');
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const marked = page.evaluate(waitForMarks);
    await page.keyboard.insertText(FLAGGED_DRAFT);
    times.push(await marked);
    if (round < ROUNDS - 1) await clearDraft(page);
  }
  return [{ part: 'page', name: 'from input to marks', value: median(times), unit: 'ms' }];
}

/** Runs in the page: milliseconds from the next `input` event until something is highlighted. */
function waitForMarks(): Promise<number> {
  return new Promise((resolve) => {
    const watch = (start: number) => {
      if (CSS.highlights.size > 0) resolve(performance.now() - start);
      else requestAnimationFrame(() => watch(start));
    };
    document.addEventListener('input', () => watch(performance.now()), { once: true });
  });
}

/** Empties the box and waits until its marks are gone. */
async function clearDraft(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Delete');
  await page.waitForFunction(() => CSS.highlights.size === 0);
}

/** Time that the browser is kept busy by a press on Post that is held. */
async function measureHold(context: BrowserContext, page: Page): Promise<readonly Figure[]> {
  const presses: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const events = await recordTrace(context, page, async () => {
      await page.click('[data-testid=tweetButton]');
      await page.waitForFunction(() => document.documentElement.children.length > 2);
    });
    const kinds = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];
    const dispatches = events.filter(
      ({ name, eventType }) => name === 'EventDispatch' && kinds.includes(eventType),
    );
    presses.push(dispatches.reduce((sum, { durationUs }) => sum + durationUs / 1_000, 0));
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.documentElement.children.length === 2);
  }
  return [
    { part: 'page', name: 'deciding to hold, whole press', value: median(presses), unit: 'ms' },
  ];
}
