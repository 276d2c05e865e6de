import { describe, expect, it } from 'vitest';

import { postAnyway } from './support/post-anyway.ts';
import { setStage } from './support/stage.ts';
import { findCase, SURFACE_CASES } from './support/surface-cases.ts';

const stage = setStage();
const ALSO_FLAGGED = ', and the door code is 4471';

describe.each([
  ['Enter', 'Enter'],
  ['Space', ' '],
] as const)('%s on the button that publishes', (_, key) => {
  it.each(SURFACE_CASES)('is held and released like a click: $id', (surface) =>
    stage.visit(surface, async (visit) => {
      await visit.typeFlagged();
      await visit.page.focus(surface.submit);
      await visit.page.keyboard.press(key);
      await postAnyway(visit);
      expect(await visit.posts()).toEqual([]);
      await visit.page.focus(surface.submit);
      await visit.page.keyboard.press(key);
      expect(await visit.posts()).toEqual([surface.flagged]);
    }),
  );
});

describe('a held draft', () => {
  const surface = findCase('mastodon-post');

  it('stays held however often Post is pressed', () =>
    stage.visit(surface, async (visit) => {
      await visit.typeFlagged();
      for (let press = 0; press < 3; press += 1) {
        await visit.pressSubmit();
        await visit.waitForPanel();
      }
      expect(await visit.posts()).toEqual([]);
    }));

  it('is not asked about again when harmless words are added after the decision', () =>
    stage.visit(surface, async (visit) => {
      await visit.typeFlagged();
      await visit.pressSubmit();
      await postAnyway(visit);
      await visit.page.focus(surface.editable);
      await visit.page.keyboard.type(', thank you all');
      await visit.pressSubmit();
      expect(await visit.posts()).toEqual([`${surface.flagged}, thank you all`]);
    }));

  it('is asked about again when more of it may breach the policy', () =>
    stage.visit(surface, async (visit) => {
      await visit.typeFlagged();
      await visit.pressSubmit();
      await postAnyway(visit);
      await visit.page.focus(surface.editable);
      await visit.page.keyboard.type(ALSO_FLAGGED);
      await visit.pressSubmit();
      await visit.waitForPanel();
      expect(await visit.posts()).toEqual([]);
    }));
});

describe('keys that do not publish', () => {
  it('leaves Enter to an open list of mentions', () => {
    const surface = findCase('facebook-comment');
    return stage.visit(surface, async (visit) => {
      await visit.typeFlagged();
      await visit.page.keyboard.type(' @Ann');
      await visit.page.waitForSelector('[role="option"]', { visible: true });
      await visit.page.keyboard.press('Enter');
      expect(await visit.model()).toBe(`${surface.flagged} Anna Kowalska `);
      expect(await visit.panelText()).toBeUndefined();
      await visit.page.keyboard.press('Enter');
      await visit.waitForPanel();
      expect(await visit.posts()).toEqual([]);
    });
  });

  it.each(['facebook-comment', 'mastodon-post', 'x-post'])('makes a new line: %s', (id) => {
    const surface = findCase(id);
    return stage.visit(surface, async (visit) => {
      await visit.typeFlagged();
      await visit.page.keyboard.down('Shift');
      await visit.page.keyboard.press('Enter');
      await visit.page.keyboard.up('Shift');
      await visit.page.keyboard.type('more');
      expect(await visit.model()).toBe(`${surface.flagged}\nmore`);
      expect(await visit.panelText()).toBeUndefined();
      expect(await visit.posts()).toEqual([]);
    });
  });
});

describe('a thread over the timeline', () => {
  const surface = {
    ...findCase('x-post'),
    opener: '.x-open',
    editable: '[role="dialog"] [data-testid="tweetTextarea_1"]',
    submit: '[role="dialog"] [data-testid="tweetButton"]',
  };

  it('is held for its second post, and published whole by one press after the decision', () =>
    stage.visit(surface, async (visit) => {
      await visit.page.click('[role="dialog"] [data-testid="tweetTextarea_0"]');
      await visit.page.keyboard.type('A thread on our open day');
      await visit.typeFlagged();
      await visit.pressSubmit();
      await postAnyway(visit);
      await visit.pressSubmit();
      expect(await visit.posts()).toEqual([`A thread on our open day\n\n${surface.flagged}`]);
    }));

  it('leaves the draft in the timeline alone', () => {
    const timeline = findCase('x-post');
    return stage.visit(timeline, async (visit) => {
      await visit.typeFlagged();
      await visit.page.click('.x-open');
      await visit.page.click('[role="dialog"] [data-testid="tweetTextarea_0"]');
      await visit.page.keyboard.type('Lovely weather today');
      await visit.page.click(surface.submit);
      expect(await visit.posts()).toEqual(['Lovely weather today']);
      expect(await visit.panelText()).toBeUndefined();
    });
  });
});
