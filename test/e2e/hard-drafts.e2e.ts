import { describe, expect, it } from 'vitest';

import { postAnyway } from './support/post-anyway.ts';
import { setStage } from './support/stage.ts';
import { findCase } from './support/surface-cases.ts';
import type { Visit } from './support/visit.ts';

const stage = setStage();
const field = findCase('mastodon-post');
const editable = findCase('generic-comment');

/** From about here on a person notices that the page does not answer. */
const FREEZE_MS = 1_000;

/** Puts text into the box at once, as a paste does. */
async function insert(visit: Visit, text: string): Promise<void> {
  await visit.page.focus(visit.surface.editable);
  await visit.page.evaluate((words) => document.execCommand('insertText', false, words), text);
}

/** Milliseconds that the page takes for a press that is held, measured in the page. */
async function timeHold(visit: Visit): Promise<number> {
  const time = await visit.page.evaluate((selector) => {
    const start = performance.now();
    document.querySelector<HTMLElement>(selector)?.click();
    return performance.now() - start;
  }, visit.surface.submit);
  await visit.waitForPanel();
  return time;
}

describe('a draft of 100,000 characters', () => {
  const long = 'Nothing to see in this sentence. '.repeat(3_030);

  it('is held for what stands at its end, without a freeze, and posted whole', () =>
    stage.visit(field, async (visit) => {
      await insert(visit, long);
      await visit.type(field.flagged);
      const text = await visit.model();
      expect(text.length).toBeGreaterThan(100_000);
      await visit.waitForMarks();
      expect(await timeHold(visit)).toBeLessThan(FREEZE_MS);
      await postAnyway(visit);
      await visit.pressSubmit();
      expect(await visit.posts()).toEqual([text]);
    }));
});

describe('a box with 10,000 elements', () => {
  it('is held without a freeze, and its page is left as it is', () =>
    stage.visit(editable, async (visit) => {
      await visit.page.evaluate((selector) => {
        const box = document.querySelector(selector);
        for (let line = 0; line < 10_000; line += 1) {
          const row = document.createElement('div');
          row.textContent = `Line ${line}`;
          box?.append(row);
        }
      }, editable.editable);
      await visit.page.focus(editable.editable);
      await insert(visit, editable.flagged);
      const markup = () => visit.page.$eval(editable.editable, (box) => box.innerHTML);
      const before = await markup();
      await visit.waitForMarks();
      expect(await timeHold(visit)).toBeLessThan(FREEZE_MS);
      expect(await markup()).toBe(before);
    }));
});

describe('text that is hard to read', () => {
  it.each([
    ['lone surrogates', 'a\uD83D b\uDE00 '],
    ['control characters', 'a\u0001\u0008\u000b\u001f b '],
    ['right-to-left text with marks of direction', 'שלום \u202Eabc\u202C مرحبا '],
    ['zero-width characters', 'a\u200B\u200D\uFEFF b '],
  ])('is held and posted as it was written: %s', (_, prefix) =>
    stage.visit(field, async (visit) => {
      await insert(visit, prefix);
      await visit.type(field.flagged);
      const text = await visit.page.$eval(field.editable, (box) =>
        box instanceof HTMLTextAreaElement ? box.value : '',
      );
      await visit.waitForMarks();
      await visit.pressSubmit();
      await postAnyway(visit);
      await visit.pressSubmit();
      expect(await visit.posts()).toEqual([text]);
    }),
  );
});
