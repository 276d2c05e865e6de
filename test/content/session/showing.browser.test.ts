import { describe, expect, it, onTestFinished } from 'vitest';
import { page as runner, userEvent } from 'vitest/browser';

import { type FlaggedWords, startListening } from '../support/composing.ts';
import { find, showPage } from '../support/page.ts';
import { press } from '../support/press.ts';

/** What the page would be saved as; ours must leave no trace in it. */
function serialise(): string {
  return document.documentElement.outerHTML;
}

/** A compose box that someone has just typed a flagged text into. */
async function createTyped(text = 'My secret', words?: FlaggedWords, markup?: string) {
  const page = showPage(
    markup ??
      '<section><div contenteditable="true" role="textbox" style="min-height:3em"></div><button type="button">Post</button></section>',
  );
  const before = serialise();
  const editable = find(page, '[contenteditable],textarea');
  const composing = await startListening(words === undefined ? {} : { words });
  editable.focus();
  await userEvent.keyboard(text);
  return { ...composing, page, before, editable, post: find(page, 'section button, form button') };
}

/** The words that the browser paints as marked. */
function paintedWords(): string[] {
  return [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(String));
}

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

describe('the panel', () => {
  it('leaves the page as it was once the person has gone back', async () => {
    const { before, editable, post, button, panel, watcher } = await createTyped();
    await press(post);
    expect(panel()).not.toBeNull();
    await press(button('Go back and edit'));
    expect(panel()).toBeNull();
    watcher.destroy();
    editable.textContent = '';
    expect(serialise()).toBe(before);
  });

  it('goes back to the draft with the words selected', async () => {
    const { editable, post, button } = await createTyped('A secret here');
    await press(post);
    await press(button('Go back and edit'));
    expect(document.activeElement).toBe(editable);
    expect(document.getSelection()?.toString()).toBe('secret');
  });

  it('selects the words in a text area', async () => {
    const markup = '<form><textarea></textarea><button type="button">Post</button></form>';
    const { editable, post, button } = await createTyped('A secret here', undefined, markup);
    await press(post);
    await press(button('Go back and edit'));
    if (!(editable instanceof HTMLTextAreaElement)) throw new Error('No text area.');
    expect([editable.selectionStart, editable.selectionEnd]).toEqual([2, 8]);
  });

  it('takes the focus for a critical finding only, and gives the caret back', async () => {
    const { host, editable, post, button } = await createTyped('secret!', {
      secret: { severity: 'critical' },
    });
    await press(post);
    expect(host.root.activeElement?.getAttribute('role')).toBe('dialog');
    await press(button('Post anyway'));
    expect(document.activeElement).toBe(editable);
    expect(document.getSelection()?.anchorOffset).toBe('secret!'.length);
  });

  it('closes on Escape from the editor and keeps that key from the site', async () => {
    const { editable, post, panel } = await createTyped();
    let heard = 0;
    editable.addEventListener('keydown', () => {
      heard += 1;
    });
    await press(post);
    await userEvent.keyboard('{Escape}');
    expect(panel()).toBeNull();
    expect(heard).toBe(0);
    await userEvent.keyboard('{Escape}');
    expect(heard).toBe(1);
  });

  it('opens from the hint, reached by the keyboard alone', async () => {
    const { host, hint, panel } = await createTyped();
    await expect.poll(() => hint()).not.toBeNull();
    await userEvent.keyboard('{Alt>}{Shift>}f{/Shift}{/Alt}');
    expect(host.root.activeElement).toBe(hint());
    await userEvent.keyboard('{Enter}');
    expect(panel()).not.toBeNull();
    await userEvent.keyboard('{Escape}');
    expect(panel()).toBeNull();
  });

  it('goes on without a finding that the person calls wrong', async () => {
    const { post, button, panel, page } = await createTyped();
    let posts = 0;
    post.addEventListener('click', () => {
      posts += 1;
    });
    await press(post);
    await press(button('This is wrong'));
    expect(panel()).toBeNull();
    await press(post);
    expect(posts).toBe(1);
    expect(page.isConnected).toBe(true);
  });

  it('opens the clause through the background', async () => {
    const { post, host, opened } = await createTyped();
    await press(post);
    const clause = host.root.querySelector<HTMLElement>('.clause');
    if (clause === null) throw new Error('The panel shows no clause.');
    await press(clause);
    expect(opened).toEqual(['personal-data']);
  });

  it('is mounted inside the modal dialog around the box, and can be pressed there', async () => {
    const page = showPage(
      '<dialog><div componentkey="ShareBox_textEditor" contenteditable="true">My secret</div><button type="button">Post</button></dialog>',
    );
    const dialog = find(page, 'dialog');
    if (!(dialog instanceof HTMLDialogElement)) throw new Error('No dialog.');
    const { host, button, panel } = await startListening();
    dialog.showModal();
    await press(find(page, 'button'));
    expect(dialog.contains(host.root.host)).toBe(true);
    await press(button('Post anyway'));
    expect(panel()).toBeNull();
  });

  it('does not lie over the text that is being written', async () => {
    await runner.viewport(1000, 800);
    const { post, panel, editable } = await createTyped();
    await press(post);
    await Promise.all((panel()?.getAnimations() ?? []).map(({ finished }) => finished));
    const shown = panel()?.getBoundingClientRect();
    const text = editable.getBoundingClientRect();
    if (shown === undefined) throw new Error('No panel.');
    const isApart = shown.top >= text.bottom || shown.bottom <= text.top;
    expect(isApart).toBe(true);
    expect(shown.bottom).toBeLessThanOrEqual(window.innerHeight);
  });
});

describe('marks in a text area', () => {
  const markup = (style: string) =>
    `<form><textarea style="${style}"></textarea><button type="button">Post</button></form>`;

  /** The marks of the mirror with their places. */
  function mirrored(root: ShadowRoot): HTMLElement[] {
    return [...root.querySelectorAll<HTMLElement>('.mirror .mark')];
  }

  it('lie where the words are, whatever font, padding and border the site gives it', async () => {
    const style = 'font:20px/1.5 monospace;padding:10px 20px;border:5px solid;width:300px';
    const { host, editable } = await createTyped('My secret', undefined, markup(style));
    await expect
      .poll(() => mirrored(host.root).map((mark) => mark.textContent))
      .toEqual(['secret']);
    const field = editable.getBoundingClientRect();
    const mark = mirrored(host.root)[0]?.getBoundingClientRect();
    if (mark === undefined) throw new Error('No mark.');
    // Three characters of a monospaced font come before it; each is 0.6 of the size, or near it.
    expect(mark.left - field.left).toBeCloseTo(25 + (mark.width / 6) * 3, 0);
    expect(mark.top - field.top).toBeGreaterThanOrEqual(15);
    expect(mark.bottom - field.top).toBeLessThanOrEqual(45);
  });

  it('follow the field when it scrolls', async () => {
    const lines = 'x{Enter}'.repeat(12);
    const { host, editable } = await createTyped(
      `secret{Enter}${lines}`,
      undefined,
      markup('height:60px;font:16px monospace'),
    );
    await expect.poll(() => mirrored(host.root)).toHaveLength(1);
    editable.scrollTop = 0;
    await expect
      .poll(
        () =>
          (mirrored(host.root)[0]?.getBoundingClientRect().top ?? 0) >
          editable.getBoundingClientRect().top,
      )
      .toBe(true);
    editable.scrollTop = 40;
    await expect
      .poll(
        () =>
          (mirrored(host.root)[0]?.getBoundingClientRect().top ?? 0) <
          editable.getBoundingClientRect().top,
      )
      .toBe(true);
  });

  it('wrap as the field does when it has a scroll bar', async () => {
    const long = `${'word '.repeat(60)}secret`;
    const { host, editable } = await createTyped(
      long,
      undefined,
      markup('height:80px;width:200px;font:16px monospace'),
    );
    await expect.poll(() => mirrored(host.root)).toHaveLength(1);
    const mirror = find(host.root, '.mirror');
    expect(mirror.scrollHeight).toBe(editable.scrollHeight);
  });

  it('go with the text', async () => {
    const { host, editable, before } = await createTyped('My secret', undefined, markup(''));
    await expect.poll(() => mirrored(host.root)).toHaveLength(1);
    if (editable instanceof HTMLTextAreaElement) editable.value = '';
    await userEvent.keyboard('x');
    await expect.poll(() => host.root.host.isConnected).toBe(false);
    expect(serialise()).toBe(before);
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
