import { describe, expect, it } from 'vitest';

import { HOSTILE_PAGES } from './support/hostile-pages.ts';
import { browserFamily } from './support/launch.ts';
import { postAnyway } from './support/post-anyway.ts';
import { setStage } from './support/stage.ts';
import { findCase } from './support/surface-cases.ts';
import { waitUntil } from './support/wait-until.ts';

const stage = setStage();
const RICH = findCase('x-post');
const PLAIN = findCase('mastodon-post');
// The pages do to both browsers what they do; in Firefox the harder of the two boxes is enough.
const SURFACES = browserFamily() === 'firefox' ? [RICH] : [RICH, PLAIN];

describe.each(HOSTILE_PAGES)('a page that $does', ({ turnHostile }) => {
  it.each(SURFACES)('has its draft marked, held, and posted once: $id', (surface) =>
    stage.visit(surface, async (visit) => {
      const faults: string[] = [];
      visit.page.on('pageerror', (error) => faults.push(String(error)));
      await visit.page.evaluate(turnHostile);
      await visit.typeFlagged();
      await visit.pressSubmit();
      await postAnyway(visit);
      expect(await visit.posts()).toEqual([]);
      await visit.pressSubmit();
      await waitUntil('the post', async () => (await visit.posts()).length > 0);
      expect(await visit.posts()).toEqual([surface.flagged]);
      expect(faults).toEqual([]);
    }),
  );

  it('has a clean draft posted at once', () =>
    stage.visit(PLAIN, async (visit) => {
      await visit.page.evaluate(turnHostile);
      await visit.type(PLAIN.clean);
      await visit.pressSubmit();
      await waitUntil('the post', async () => (await visit.posts()).length > 0);
      expect(await visit.posts()).toEqual([PLAIN.clean]);
    }));
});

describe('a page that works against a hold', () => {
  it('gains nothing by pressing its own button again', () =>
    stage.visit(RICH, async (visit) => {
      await visit.typeFlagged();
      await visit.pressSubmit();
      await visit.waitForPanel();
      for (let press = 0; press < 3; press += 1) {
        await visit.page.$eval(RICH.submit, (button) => (button as HTMLElement).click());
      }
      expect(await visit.posts()).toEqual([]);
      expect(await visit.panelText()).toBeDefined();
    }));

  it('cannot press our buttons', () =>
    stage.visit(RICH, async (visit) => {
      await visit.typeFlagged();
      await visit.pressSubmit();
      await visit.waitForPanel();
      const at = await waitUntil('the button to post', () =>
        visit.ours((root) => {
          const buttons = [...root.querySelectorAll('button')];
          const area = buttons
            .find(({ innerText }) => innerText.includes('Post anyway'))
            ?.getBoundingClientRect();
          return area && { x: area.x + area.width / 2, y: area.y + area.height / 2 };
        }),
      );
      await visit.page.evaluate(({ x, y }) => {
        const target = document.elementFromPoint(x, y);
        const place = { bubbles: true, composed: true, clientX: x, clientY: y };
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
          target?.dispatchEvent(new MouseEvent(type, place));
        }
        for (const key of ['Tab', 'Enter', ' ']) {
          target?.dispatchEvent(new KeyboardEvent('keydown', { key, ...place }));
        }
      }, at);
      expect(await visit.panelText()).toContain('Post anyway');
      expect(await visit.posts()).toEqual([]);
    }));

  it('has its posts again where it removes what is ours at once, for nobody could answer', () =>
    stage.visit(PLAIN, async (visit) => {
      await visit.typeFlagged();
      await visit.page.evaluate(() => {
        new MutationObserver((records) => {
          for (const { addedNodes } of records)
            for (const node of addedNodes) node.parentNode?.removeChild(node);
        }).observe(document.documentElement, { childList: true });
        document.documentElement.lastElementChild?.remove();
      });
      await visit.pressSubmit();
      expect(await visit.posts()).toEqual([]);
      await waitUntil('the post', async () => {
        await visit.pressSubmit();
        return (await visit.posts()).length > 0;
      });
      expect(await visit.posts()).toEqual([PLAIN.flagged]);
    }));

  it('is asked again after it has put another box in the place of the one that is held', () =>
    stage.visit(PLAIN, async (visit) => {
      await visit.typeFlagged();
      await visit.pressSubmit();
      await visit.waitForPanel();
      await visit.page.$eval(PLAIN.editable, (box) => {
        const { value } = box as HTMLTextAreaElement;
        const other = box.cloneNode() as HTMLTextAreaElement;
        other.value = value;
        box.replaceWith(other);
        other.focus();
      });
      await visit.page.keyboard.type('!');
      await visit.waitForMarks();
      await visit.pressSubmit();
      await visit.waitForPanel();
      expect(await visit.posts()).toEqual([]);
    }));
});
