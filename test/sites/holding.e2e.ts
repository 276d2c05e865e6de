import { describe, expect, it } from 'vitest';

import type { ComposeBox } from '../../src/adapters/adapter.ts';
import { ADAPTERS } from '../../src/adapters/index.ts';
import { browserFamily } from '../e2e/support/launch.ts';
import { postAnyway } from '../e2e/support/post-anyway.ts';
import { setStage } from '../e2e/support/stage.ts';
import type { Visit } from '../e2e/support/visit.ts';
import { waitUntil } from '../e2e/support/wait-until.ts';
import { SITE_PAGES } from './pages.ts';
import { readCoverage } from './read-coverage.ts';
import { CLEAN, caseOf } from './site-case.ts';
import { idOf, type SitePage, type SitePath } from './site-page.ts';

/** Where most employees post: Firefox visits these, with each of their editors; Chromium all pages. */
const MAIN =
  'x linkedin facebook instagram threads reddit youtube tiktok bluesky mastodon whatsapp trustpilot'.split(
    ' ',
  );

/** Boxes that several sites share are visited on the first of them; reading them is tried on all. */
const visited = SITE_PAGES.filter(
  (page, index) => SITE_PAGES.findIndex((other) => isTwin(other, page)) === index,
);

const pages = browserFamily() === 'firefox' ? visited.filter(isForFirefox) : visited;

/** Whether a page is the first of a main site with its editor. */
function isForFirefox(page: SitePage): boolean {
  const { adapter, engine } = page;
  const same = visited.filter((other) => other.adapter === adapter && other.engine === engine);
  return MAIN.includes(adapter) && same[0] === page;
}

/** Whether two pages try the same thing: one box, in the same variant. */
function isTwin(one: SitePage, other: SitePage): boolean {
  return boxOf(one) === boxOf(other) && one.variant === other.variant;
}

/** The box that a page is for. */
function boxOf(page: SitePage): ComposeBox | undefined {
  const adapter = ADAPTERS.find(({ id }) => id === page.adapter);
  return adapter?.boxes.find(({ name }) => name === page.box);
}

const stage = setStage({ built: 'sites', surfaces: SITE_PAGES.map(caseOf) });

/** Publishes as a person would, from where the caret is. */
async function attempt({ page }: Visit, path: SitePath): Promise<void> {
  if ('press' in path) {
    await (await page.waitForSelector(`>>> ${path.press}`, { visible: true }))?.click();
    return;
  }
  const isModified = path.key === 'Control+Enter';
  if (isModified) await page.keyboard.down('Control');
  await page.keyboard.press('Enter');
  if (isModified) await page.keyboard.up('Control');
}

describe('a page of a site', () => {
  it.each(pages.map((page) => [idOf(page), page] as const))(
    'is marked and held by every path, edited or posted once, and left alone when clean: %s',
    (_id, page) =>
      stage.visit(caseOf(page), async (visit) => {
        await visit.typeFlagged();
        const written = await visit.model();
        for (const path of page.paths) await tryToPost(visit, path, written);
        const [usual] = page.paths;
        if (usual === undefined) throw new Error('Nothing publishes here.');
        await attempt(visit, usual);
        await postAnyway(visit);
        await attempt(visit, usual);
        expect(await visit.posts()).toEqual([written]);
        await postClean(visit, page.paths, [written]);
      }),
  );
});

// Firefox gives a test no way into the background.
if (browserFamily() === 'chromium') {
  const surface = caseOf(findPage('x/post'));

  describe('a site that has changed', () => {
    it('is told by a mark on the button and on the status page, until its button is known again', () =>
      stage.visit(surface, async ({ page }) => {
        expect(await readCoverage(stage.browser())).toMatchObject({ badge: '' });
        await page.evaluate((button) => {
          document.querySelector(button)?.setAttribute('data-testid', 'renamed');
        }, '[data-testid="tweetButtonInline"]');
        await page.click(surface.editable.replace('>>> ', ''));
        await page.keyboard.type(CLEAN);
        await waitUntil('the mark and the word on the status page', async () => {
          await page.keyboard.type('.');
          const seen = await readCoverage(stage.browser());
          return seen.badge === '!' && seen.state === 'no compose box found';
        });
        await page.evaluate(() => {
          document
            .querySelector('[data-testid="renamed"]')
            ?.setAttribute('data-testid', 'tweetButtonInline');
        });
        await waitUntil('both to go', async () => {
          await page.keyboard.type('.');
          const seen = await readCoverage(stage.browser());
          return seen.badge === '' && seen.state === 'watching';
        });
      }));
  });
}

/** The page with an id. */
function findPage(id: string): SitePage {
  const found = SITE_PAGES.find((page) => idOf(page) === id);
  if (found === undefined) throw new Error(`There is no page ${id}.`);
  return found;
}

/** A press that has to be kept back, after which the person goes back to the words. */
async function tryToPost(visit: Visit, path: SitePath, written: string): Promise<void> {
  await attempt(visit, path);
  await visit.waitForPanel();
  expect({ path, posts: await visit.posts() }).toEqual({ path, posts: [] });
  await visit.clickOurs('Go back and edit');
  await visit.waitForNoPanel();
  expect(await visit.model()).toBe(written);
}

/** Drafts that there is nothing to say about pass at once, by every path. */
async function postClean(
  visit: Visit,
  paths: readonly SitePath[],
  before: readonly string[],
): Promise<void> {
  const texts = [...before];
  for (const [index, path] of paths.entries()) {
    texts.push(`${CLEAN} ${index}`);
    await visit.type(`${CLEAN} ${index}`);
    await attempt(visit, path);
    expect(await visit.posts()).toEqual(texts);
    expect(await visit.panelText()).toBeUndefined();
  }
}
