import { describe, expect, it, onTestFinished } from 'vitest';
import { userEvent } from 'vitest/browser';

import { startListening } from '../support/composing.ts';
import { find, showPage } from '../support/page.ts';
import { createTyped, paintedWords, serialise } from '../support/typed.ts';

describe('marks while someone types', () => {
  it('appear under the words after a pause, with a count beside the box', async () => {
    const { hint, panel } = await createTyped();
    await expect.poll(paintedWords).toEqual(['secret']);
    expect(hint()?.textContent).toContain('1');
    expect(panel()).toBeNull();
  });

  it('change nothing in the page, and are gone without trace once the words are', async () => {
    const { page, before, editable } = await createTyped();
    await expect.poll(paintedWords).toEqual(['secret']);
    expect(editable.innerHTML).toBe('My secret');
    editable.textContent = '';
    await userEvent.keyboard('x');
    await expect.poll(paintedWords).toEqual([]);
    editable.textContent = '';
    expect(page.isConnected).toBe(true);
    expect(serialise()).toBe(before);
    expect(document.adoptedStyleSheets).toEqual([]);
    expect(CSS.highlights.size).toBe(0);
  });

  it('take the graver colour for a critical finding', async () => {
    await createTyped('My secret', { secret: { severity: 'critical' } });
    await expect.poll(() => [...CSS.highlights.keys()]).toEqual(['fp-2']);
  });

  it('wait while an input method composes', async () => {
    const { watcher, editable } = await createTyped('x');
    editable.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    editable.textContent = 'My secret';
    editable.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(paintedWords()).toEqual([]);
    editable.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    await expect.poll(paintedWords).toEqual(['secret']);
    watcher.destroy();
    expect(paintedWords()).toEqual([]);
  });

  it('are painted inside an open shadow root', async () => {
    const page = showPage('<div id="outlet"></div>');
    const shadow = find(page, '#outlet').attachShadow({ mode: 'open' });
    shadow.innerHTML =
      '<section><div contenteditable="true">My secret</div><button type="button">Post</button></section>';
    await startListening();
    find(shadow, '[contenteditable]').focus();
    await expect.poll(paintedWords).toEqual(['secret']);
    expect(shadow.adoptedStyleSheets).toHaveLength(1);
  });

  it('leave with a composer that the site takes away', async () => {
    const { page, hint } = await createTyped();
    await expect.poll(() => hint()).not.toBeNull();
    page.remove();
    await expect.poll(() => hint()).toBeNull();
    expect(paintedWords()).toEqual([]);
    expect(document.documentElement.lastElementChild).toBe(document.body);
  });
});

describe('coverage', () => {
  it('says so when someone goes on typing where nothing publishes, and that it is well again', async () => {
    const page = showPage('<section><textarea></textarea></section>');
    const { coverage } = await startListening();
    find(page, 'textarea').focus();
    await userEvent.keyboard('four');
    expect(coverage).toEqual([]);
    await userEvent.keyboard('more');
    expect(coverage).toEqual([false]);
    const button = document.createElement('button');
    button.textContent = 'Post';
    find(page, 'section').append(button);
    await userEvent.keyboard('on');
    expect(coverage).toEqual([false, true]);
  });

  it('takes a box in which Enter publishes for covered without a button', async () => {
    const page = showPage(
      '<div role="article"><div role="textbox" contenteditable="true" aria-label="Comment as Ann"></div></div>',
    );
    const { coverage } = await startListening();
    find(page, '[contenteditable]').focus();
    await userEvent.keyboard('a comment');
    expect(coverage).toEqual([]);
  });

  it('finds a button that the site keeps outside its composer', async () => {
    const page = showPage(
      '<form class="compose-form"><textarea class="autosuggest-textarea__textarea"></textarea></form><div class="compose-form__submit"><button type="submit">Post</button></div>',
    );
    const { coverage } = await startListening();
    find(page, 'textarea').focus();
    await userEvent.keyboard('a new post');
    expect(coverage).toEqual([]);
  });
});

describe('a draft that is there before Forepost', () => {
  it('is looked at when it attaches', async () => {
    const page = showPage(
      '<section><div contenteditable="true">My secret</div><button type="button">Post</button></section>',
    );
    find(page, '[contenteditable]').focus();
    const { watcher } = await startListening();
    watcher.greet(document);
    onTestFinished(() => watcher.destroy());
    await expect.poll(paintedWords).toEqual(['secret']);
  });
});
