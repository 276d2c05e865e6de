import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';

import { watchBackgroundRequests } from './support/extension-control.ts';
import { browserFamily, findWelcome } from './support/launch.ts';
import { hearMessages, readHeard, readSiteTraces, readStorage } from './support/page-traces.ts';
import { postAnyway } from './support/post-anyway.ts';
import { setStage } from './support/stage.ts';
import { SURFACE_CASES } from './support/surface-cases.ts';

// The first-run page stays open: the only way into the extension that both browsers give to tests.
const stage = setStage({ keepsWelcome: true });

/** Words of a draft; shorter ones could be a part of a code or of a key. */
function tellingWords(draft: string): readonly string[] {
  return draft.match(/[\p{L}\p{N}!]{6,}/gu) ?? [];
}

describe.each(SURFACE_CASES)('$id', (surface) => {
  let inside: Page;
  beforeAll(async () => {
    inside = await findWelcome(stage.browser());
  });

  it('asks for nothing while a draft is written, held and decided', () =>
    stage.visit(surface, async (visit) => {
      const before = stage.server().requests.length;
      const asked: string[] = [];
      const note = (url: string): void => {
        // Firefox tells of the fonts of its own controls, which are part of it.
        if (!url.startsWith('data:')) asked.push(url);
      };
      visit.page.on('request', (request) => note(request.url()));
      if (browserFamily() === 'chromium') await watchBackgroundRequests(stage.browser(), note);
      await visit.typeFlagged();
      await visit.pressSubmit();
      await postAnyway(visit);
      await visit.page.focus(surface.submit);
      await visit.page.keyboard.press('Enter');
      expect(await visit.posts()).toEqual([surface.flagged]);
      expect(asked).toEqual([]);
      expect(stage.server().requests.slice(before)).toEqual([]);
    }));

  it('leaves no word of the draft outside of its box', () =>
    stage.visit(surface, async (visit) => {
      await inside.evaluate(hearMessages);
      await visit.page.evaluate(hearMessages);
      const before = await visit.page.evaluate(readSiteTraces);
      await visit.typeFlagged();
      await visit.pressSubmit();
      await visit.waitForPanel();
      const held = await visit.page.evaluate(readSiteTraces);
      await visit.clickOurs('This is wrong');
      await visit.clickOurs('It means something else');
      const sent = await inside.evaluate(readHeard);
      // Editors talk to their own pages too.
      const heard = await visit.page.evaluate(readHeard);
      const after = await visit.page.evaluate(readSiteTraces);
      const { kept, databases } = await inside.evaluate(readStorage);

      expect(sent.length).toBeGreaterThan(0);
      expect(databases).toEqual([]);
      for (const { globals } of [held, after]) expect(globals).toEqual(before.globals);
      const words = tellingWords(surface.flagged);
      expect(words.length).toBeGreaterThan(0);
      // Pages have words of their own, in class names for one.
      const own = new Set(before.texts);
      const fresh = [...held.texts, ...after.texts].filter((text) => !own.has(text));
      const everything = JSON.stringify([sent, heard, kept, fresh]);
      expect(words.filter((word) => everything.includes(word))).toEqual([]);
    }));
});
