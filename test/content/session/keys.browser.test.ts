import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';

import { telegram } from '../../../src/adapters/telegram.ts';
import { createBox, createEnterBox } from '../support/boxes.ts';
import { startListening } from '../support/composing.ts';
import { find, listenAsPage, showPage } from '../support/page.ts';
import { press } from '../support/press.ts';

describe('keys', () => {
  it('Enter is held where it publishes, and passes after the decision', async () => {
    const box = await createEnterBox('My secret');
    await userEvent.keyboard('{Enter}');
    expect(box.sent).toEqual([]);
    expect(box.editable.textContent).toBe('My secret');
    await press(box.button('Post anyway'));
    await userEvent.keyboard('{Enter}');
    expect(box.sent).toEqual(['My secret']);
  });

  it('Enter passes for a clean draft', async () => {
    const box = await createEnterBox('A lovely day');
    await userEvent.keyboard('{Enter}');
    expect(box.sent).toEqual(['A lovely day']);
  });

  it('Shift+Enter is never held', async () => {
    const box = await createEnterBox('My secret');
    const seen = listenAsPage(box.editable, ['keydown']);
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}');
    expect(seen).toHaveLength(2);
    expect(box.panel()).toBeNull();
  });

  it.each([
    ['the input method composes', { isComposing: true }],
    ['the key belongs to an input method', { keyCode: 229 }],
  ])('Enter is left alone while %s', async (_name, init) => {
    const box = await createEnterBox('My secret');
    const seen = listenAsPage(box.editable, ['keydown']);
    const options = { key: 'Enter', bubbles: true, composed: true, cancelable: true, ...init };
    box.editable.dispatchEvent(new KeyboardEvent('keydown', options));
    expect(seen).toHaveLength(1);
  });

  it('Enter is left to a list of the site that tells the editable nothing, and held once it closes', async () => {
    const page = showPage(
      '<div class="chat-input"><div class="input-message-input" contenteditable="true">My secret</div><div class="autocomplete-helper is-visible">Ann</div></div>',
    );
    const editable = find(page, '[contenteditable]');
    const seen = listenAsPage(editable, ['keydown']);
    const { panel } = await startListening({ adapter: telegram });
    editable.focus();
    await userEvent.keyboard('{Enter}');
    expect(seen).toHaveLength(1);
    expect(panel()).toBeNull();
    find(page, '.autocomplete-helper').classList.remove('is-visible');
    find(page, '.autocomplete-helper').hidden = true;
    await userEvent.keyboard('{Enter}');
    expect(seen).toHaveLength(1);
    expect(panel()).not.toBeNull();
  });

  it('Enter is left alone between the beginning and the end of a composition', async () => {
    const box = await createEnterBox('My secret');
    const seen = listenAsPage(box.editable, ['keydown']);
    const enter = () =>
      box.editable.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }),
      );
    box.editable.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    enter();
    expect(seen).toHaveLength(1);
    box.editable.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    enter();
    expect(seen).toHaveLength(1);
  });

  it('Enter picks from an open list of mentions, and publishes once it has closed', async () => {
    const box = await createEnterBox('My secret');
    const list = showPage('<ul role="listbox" id="people"><li role="option">Ann</li></ul>');
    box.editable.setAttribute('aria-controls', 'people');
    box.editable.setAttribute('aria-expanded', 'true');
    await userEvent.keyboard('{Enter}');
    expect(box.sent).toHaveLength(1);
    find(list, '#people').style.display = 'none';
    await userEvent.keyboard('{Enter}');
    expect(box.sent).toHaveLength(1);
    expect(box.panel()).not.toBeNull();
  });

  it('Control+Enter is held in a box that publishes by it, and Enter alone is a line', async () => {
    const box = await createBox('My secret');
    const seen = listenAsPage(box.editable, ['keydown']);
    box.editable.focus();
    await userEvent.keyboard('{Enter}');
    expect(seen).toHaveLength(1);
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(seen).toHaveLength(2); // the second one is Control itself
    expect(box.panel()).not.toBeNull();
  });

  it.each(['{Enter}', ' '])('%o on the focused button is held', async (key) => {
    const box = await createBox('My secret');
    box.post.focus();
    await userEvent.keyboard(key);
    expect(box.presses).toEqual([]);
    expect(box.panel()).not.toBeNull();
  });

  it('a line break from a keyboard on glass is held where it publishes', async () => {
    const box = await createEnterBox('My secret');
    const event = new InputEvent('beforeinput', {
      inputType: 'insertParagraph',
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    box.editable.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
    expect(box.panel()).not.toBeNull();
  });
});
