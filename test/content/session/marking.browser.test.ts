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
  it('says so when someone types where no compose box is known', async () => {
    const page = showPage('<div><textarea></textarea></div>');
    const { missingBoxes } = await startListening();
    find(page, 'textarea').focus();
    await userEvent.keyboard('x');
    expect(missingBoxes).toHaveLength(1);
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
