import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

import type { BrowserContext, Page } from 'playwright-core';

import { buildEditorPage } from '../../editors/page-files.ts';
import { ENGINES, type EngineName, FLAGGED } from '../../editors/steps.ts';
import { type Figure, median, quantile } from '../figure.ts';
import { createTexts } from '../rules/workload/prose.ts';
import { launchContext } from './launch-context.ts';
import { listOurs, recordTrace, type TraceEvent } from './page-trace.ts';

/** As long as a long post. */
const DRAFT_LENGTH = 3_000;
const KEYS = 200;
const PRESSES = 100;
/** Longer than any figure here, so that nothing of one key runs into the next. */
const REST_MS = 40;
const MARK_LIMIT_MS = 10_000;
const BYTES_PER_MB = 1_000_000;

/** What only one in so many exceeds. */
const RARE = 0.99;

/** What our scripts cost in each editor on a long draft, and what they hold in memory. */
export async function measureEditors(): Promise<readonly Figure[]> {
  await buildEditorPage();
  const context = await launchContext(true);
  try {
    await answerWithEditors(context);
    const figures: Figure[] = [];
    for (const engine of ENGINES) figures.push(...(await measureEngine(context, engine)));
    return [...figures, ...(await measureMemory(context))];
  } finally {
    await context.close();
  }
}

/** The page of editors in the place of a listed site. */
async function answerWithEditors(context: BrowserContext): Promise<void> {
  const types: Readonly<Record<string, string>> = {
    '.css': 'text/css',
    '.html': 'text/html',
    '.js': 'text/javascript',
  };
  await context.route('https://x.com/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    const name = pathname === '/' ? '/index.html' : pathname;
    const contentType = types[extname(name)] ?? 'application/octet-stream';
    await route.fulfill({ contentType, body: await readFile(join('dist', 'editors', name)) });
  });
}

/** Keys and presses in one editor with a long draft of which some words are marked. */
async function measureEngine(
  context: BrowserContext,
  engine: EngineName,
): Promise<readonly Figure[]> {
  const page = await openDraft(context, engine);
  await page.waitForFunction(isMarked, undefined, { timeout: MARK_LIMIT_MS });
  const typing = await recordTrace(context, page, async () => {
    for (let key = 0; key < KEYS; key += 1) {
      await page.keyboard.press('e');
      await page.waitForTimeout(REST_MS);
    }
  });
  const pressing = await recordTrace(context, page, async () => {
    for (let press = 0; press < PRESSES; press += 1) {
      await page.click('#post');
      await page.keyboard.press('Escape');
    }
  });
  const posts = await page.evaluate(() => window.editorPage?.posts.length);
  if (posts !== 0) throw new Error(`A flagged draft in ${engine} was posted, and not held.`);
  await page.close();
  const keys = costPerEvent(typing, 'keydown', 'keydown');
  const holds = costPerEvent(pressing, 'pointerdown', 'keydown');
  const longest = Math.max(
    ...listOurs([...typing, ...pressing]).map(({ durationUs }) => durationUs),
  );
  const figure = (name: string, value: number): Figure => ({
    part: 'page',
    name: `${engine}: ${name}`,
    value,
    unit: 'ms',
  });
  return [
    figure('our scripts for one key, median', median(keys)),
    figure('our scripts for one key, p99', quantile(keys, RARE)),
    figure('our scripts for one held press, p99', quantile(holds, RARE)),
    figure('our longest task', longest / 1_000),
  ];
}

/** A page with a long draft in an editor. */
async function openDraft(context: BrowserContext, engine: EngineName): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`https://x.com/?engine=${engine}`);
  await page.waitForFunction(() => window.editorPage !== undefined);
  await page.evaluate(() => window.editorPage?.engine.editable.focus());
  const [prose = ''] = createTexts(1, DRAFT_LENGTH, { mentions: [] });
  await page.keyboard.insertText(prose.replaceAll('\n', ' '));
  await page.keyboard.type(` ${FLAGGED}`);
  return page;
}

/** Runs in the page: whether words are painted, or something of ours stands over a field. */
function isMarked(): boolean {
  const isPainted = [...CSS.highlights.values()].some(({ size }) => size > 0);
  return isPainted || document.documentElement.lastElementChild !== document.body;
}

/**
 * Milliseconds that our scripts ran from one event of a kind until the next of another, which
 * counts what they have put off to a frame or a timer.
 */
function costPerEvent(
  events: readonly TraceEvent[],
  from: string,
  until: string,
): readonly number[] {
  const startsOf = (type: string) =>
    events
      .filter(({ name, eventType }) => name === 'EventDispatch' && eventType === type)
      .map(({ startUs }) => startUs)
      .sort((one, other) => one - other);
  const ends = startsOf(until);
  const ours = listOurs(events);
  return startsOf(from).map((start) => {
    const end = ends.find((each) => each > start) ?? Number.POSITIVE_INFINITY;
    return ours
      .filter(({ startUs }) => startUs >= start && startUs < end)
      .reduce((sum, { durationUs }) => sum + durationUs / 1_000, 0);
  });
}

/** What a tab with a draft holds more with the extension than without it, and twice without it. */
async function measureMemory(guarded: BrowserContext): Promise<readonly Figure[]> {
  const bare = await launchContext(false);
  try {
    await answerWithEditors(bare);
    const first = await readHeap(bare);
    const second = await readHeap(bare);
    const withOurs = await readHeap(guarded);
    const figure = (name: string, bytes: number): Figure => ({
      part: 'page',
      name,
      value: bytes / BYTES_PER_MB,
      unit: 'MB',
    });
    return [
      figure('memory of a tab with a draft, ours', withOurs - Math.min(first, second)),
      figure('the same without us, twice: difference', Math.abs(first - second)),
    ];
  } finally {
    await bare.close();
  }
}

/** Bytes of the JavaScript heap of a tab with a draft, once what is not used is gone. */
async function readHeap(context: BrowserContext): Promise<number> {
  const page = await openDraft(context, 'plain');
  // Marks come a second after the last key.
  await page.waitForTimeout(3_000);
  const session = await context.newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await page.close();
  return usedSize;
}
