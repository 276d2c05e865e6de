import { describe, expect, it } from 'vitest';
import { page as runner, userEvent } from 'vitest/browser';

import { startListening } from '../support/composing.ts';
import { find, showPage } from '../support/page.ts';
import { press } from '../support/press.ts';
import { createTyped, serialise } from '../support/typed.ts';

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
    await expect.poll(() => panel()?.textContent).toContain('What is wrong about it?');
    await press(button('It means something else'));
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
