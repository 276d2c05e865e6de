import { describe, expect, it } from 'vitest';

import { setStage } from './support/stage.ts';
import { findCase } from './support/surface-cases.ts';
import { waitUntil } from './support/wait-until.ts';

/** A text area, TipTap, and Quill in a shadow root. */
const WRITABLE = ['mastodon-post', 'linkedin-dialog', 'linkedin-post'].map(findCase);
const COPIED_ONLY = findCase('x-post');
const TEXT = 'NHS number 943 476 5919 anyone know whose letter this is';
const SAFER = 'NHS number [removed] anyone know whose letter this is';

const stage = setStage();

describe.each(WRITABLE)('$id', (surface) => {
  it('takes a safer wording at one press; undo brings the words back, and it is posted as it reads', () =>
    stage.visit(surface, async (visit) => {
      await visit.type(TEXT);
      await visit.waitForMarks();
      await visit.pressSubmit();
      await visit.waitForPanel();
      await visit.clickOurs('Use this wording');
      await visit.waitForNoPanel();
      expect(await visit.model()).toBe(SAFER);
      const { keyboard } = visit.page;
      await keyboard.down('Control');
      await keyboard.press('z');
      await keyboard.press('y');
      await keyboard.up('Control');
      await waitUntil('the redone wording', async () => (await visit.model()) === SAFER);
      await visit.pressSubmit();
      await waitUntil('the post', async () => (await visit.posts()).length > 0);
      expect(await visit.posts()).toEqual([SAFER]);
    }));
});

describe(COPIED_ONLY.id, () => {
  it('offers a safer wording to copy, and writes nothing into Draft.js', () =>
    stage.visit(COPIED_ONLY, async (visit) => {
      await visit.type(TEXT);
      await visit.waitForMarks();
      await visit.pressSubmit();
      const panel = await visit.waitForPanel();
      expect(panel).toContain('[removed]');
      expect(panel).not.toContain('Use this wording');
      expect(await visit.model()).toBe(TEXT);
    }));
});
