import { describe, expect, it } from 'vitest';

import type { Checker } from '../../../src/rules/checker.ts';
import { createBox, PRESS_EVENTS } from '../support/boxes.ts';
import { createWordChecker, type FlaggedWords, startListening } from '../support/composing.ts';
import { find, listenAsPage, showPage } from '../support/page.ts';
import { press } from '../support/press.ts';

/** A box on a page whose policy a test can change while the draft is open. */
async function createLiveBox(text: string, words: FlaggedWords) {
  const live: { checker: Checker } = { checker: createWordChecker(words) };
  const page = showPage(
    '<section><div contenteditable="true" role="textbox" style="min-height:3em"></div><button type="button">Post</button></section>',
  );
  const editable = find(page, '[contenteditable]');
  const post = find(page, 'button');
  editable.textContent = text;
  const presses = listenAsPage(post, PRESS_EVENTS);
  const composing = await startListening({ live });
  const change = (next: FlaggedWords) => {
    live.checker = createWordChecker(next);
    composing.watcher.refresh();
  };
  return { ...composing, editable, post, presses, change };
}

describe('a policy that changes while a draft is open', () => {
  it('marks what it flags, without a key being pressed', async () => {
    const box = await createLiveBox('The crane fell', {});
    box.editable.focus();
    box.change({ crane: {} });
    expect(box.hint()).not.toBeNull();
    expect(box.editable.textContent).toBe('The crane fell');
    await press(box.post);
    expect(box.presses).toEqual([]);
  });

  it('leaves a held draft held, and shows what is new beside it', async () => {
    const box = await createLiveBox('My secret crane', { secret: {} });
    await press(box.post);
    box.change({ secret: {}, crane: {} });
    expect(box.panel()?.textContent).toContain('1 more thing');
    expect(box.editable.textContent).toBe('My secret crane');
    await press(box.post);
    expect(box.presses).toEqual([]);
  });

  it('lets a held draft go that it does not flag any more; the person presses again', async () => {
    const box = await createLiveBox('My secret', { secret: {} });
    await press(box.post);
    box.change({});
    expect(box.panel()).toBeNull();
    expect(box.hint()).toBeNull();
    expect(box.presses).toEqual([]);
    await press(box.post);
    expect(box.presses).toEqual(PRESS_EVENTS);
  });

  it('does not ask again about words that were decided on', async () => {
    const box = await createLiveBox('My secret', { secret: {} });
    await press(box.post);
    await press(box.button('Post anyway'));
    box.change({ secret: {}, crane: {} });
    await press(box.post);
    expect(box.presses).toEqual(PRESS_EVENTS);
  });

  it('waits until an input method has composed its word', async () => {
    const box = await createLiveBox('The crane fell', {});
    box.editable.focus();
    box.editable.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    box.change({ crane: {} });
    expect(box.hint()).toBeNull();
    box.editable.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    await expect.poll(() => box.hint()).not.toBeNull();
  });

  it('is untouched in a page where nothing changes', async () => {
    const box = await createBox('A lovely day');
    box.watcher.refresh();
    expect(box.hint()).toBeNull();
  });
});
