import { describe, expect, it } from 'vitest';

import type { ComposeBox } from '../../src/adapters/adapter.ts';
import { ADAPTERS } from '../../src/adapters/index.ts';
import { browserFamily } from '../e2e/support/launch.ts';
import { postAnyway } from '../e2e/support/post-anyway.ts';
import { setStage } from '../e2e/support/stage.ts';
import type { SurfaceCase } from '../e2e/support/surface-cases.ts';
import type { Visit } from '../e2e/support/visit.ts';
import { SITE_PAGES } from './pages.ts';
import { idOf, type SitePage, type SitePath } from './site-page.ts';

const FLAGGED = 'the wifi password is Hummus4Lunch!';
const CLEAN = 'Lovely to see you all';

/** Where most employees post: Firefox visits these, Chromium all of them. */
const MAIN =
  'x linkedin facebook instagram threads reddit youtube tiktok bluesky mastodon whatsapp trustpilot'.split(
    ' ',
  );

/** Boxes that several sites share are visited on the first of them; reading them is tried on all. */
const visited = SITE_PAGES.filter(
  (page, index) => SITE_PAGES.findIndex((other) => isTwin(other, page)) === index,
);

const pages =
  browserFamily() === 'firefox' ? visited.filter(({ adapter }) => MAIN.includes(adapter)) : visited;

/** Whether two pages try the same thing: one box, in the same variant. */
function isTwin(one: SitePage, other: SitePage): boolean {
  return boxOf(one) === boxOf(other) && one.variant === other.variant;
}

/** The box that a page is for. */
function boxOf(page: SitePage): ComposeBox | undefined {
  const adapter = ADAPTERS.find(({ id }) => id === page.adapter);
  return adapter?.boxes.find(({ name }) => name === page.box);
}

/** A page as visits know it; the editable is the first one of the first editor. */
function caseOf(page: SitePage): SurfaceCase {
  const [first] = page.paths.filter((path) => 'press' in path);
  return {
    id: idOf(page),
    origin: page.address.slice(0, -1),
    editable:
      '>>> [data-editor] :is(textarea,[contenteditable="true"],[contenteditable=""]):not(.ql-clipboard)',
    submit: first === undefined ? '' : `>>> ${first.press}`,
    flagged: FLAGGED,
    clean: CLEAN,
  };
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
