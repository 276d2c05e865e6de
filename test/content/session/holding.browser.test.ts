import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type FlaggedWords, startListening } from '../support/composing.ts';
import { find, listenAsPage, showPage } from '../support/page.ts';
import { press } from '../support/press.ts';

const PRESS_EVENTS = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];

/** A generic compose box with text, its button, and what the page has seen of presses. */
async function createBox(text: string, words?: FlaggedWords) {
  const page = showPage(
    '<section><div contenteditable="true" role="textbox" style="min-height:3em"></div><button type="button">Post</button></section>',
  );
  const editable = find(page, '[contenteditable]');
  const post = find(page, 'button');
  editable.textContent = text;
  const presses = listenAsPage(post, PRESS_EVENTS);
  const composing = await startListening(words === undefined ? {} : { words });
  return { ...composing, page, editable, post, presses };
}

/** A box of Facebook's comments, where Enter publishes; counts what the page is told to send. */
async function createEnterBox(text: string) {
  const page = showPage(
    '<form><div contenteditable="true" role="textbox" aria-label="Comment as Ann"></div><div role="button" tabindex="0" aria-label="Post comment">go</div></form>',
  );
  const editable = find(page, '[contenteditable]');
  editable.textContent = text;
  const sent: string[] = [];
  editable.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    sent.push(editable.textContent);
  });
  const composing = await startListening();
  editable.focus();
  document.getSelection()?.selectAllChildren(editable);
  document.getSelection()?.collapseToEnd();
  return { ...composing, page, editable, sent };
}

describe('a press on the submit control', () => {
  it('passes untouched when the draft is clean', async () => {
    const box = await createBox('A lovely day');
    await press(box.post);
    expect(box.presses).toEqual(PRESS_EVENTS);
    expect(box.panel()).toBeNull();
  });

  it('is swallowed as a whole and shows the panel when a finding holds', async () => {
    const box = await createBox('My secret');
    await press(box.post);
    expect(box.presses).toEqual([]);
    expect(box.panel()?.textContent).toContain('This may tell a secret.');
  });

  it('passes when findings only hint', async () => {
    const box = await createBox('My secret', { secret: { action: 'hint' } });
    await press(box.post);
    expect(box.presses).toEqual(PRESS_EVENTS);
  });

  it('leaves the focus in the editor', async () => {
    const box = await createBox('My secret');
    box.editable.focus();
    await press(box.post);
    expect(document.activeElement).toBe(box.editable);
  });

  it('is decided on the words as they stand in that moment', async () => {
    const box = await createBox('A lovely day');
    box.editable.textContent = 'Set without any event: secret';
    await press(box.post);
    expect(box.presses).toEqual([]);
  });

  it('passes once after the person has decided, and is never made for them', async () => {
    const box = await createBox('My secret');
    await press(box.post);
    await press(box.post);
    expect(box.presses).toEqual([]);
    await press(box.button('Post anyway'));
    expect(box.panel()).toBeNull();
    expect(box.presses).toEqual([]);
    await press(box.post);
    expect(box.presses).toEqual(PRESS_EVENTS);
  });
});

describe('after a decision', () => {
  it('other changes to the draft are not asked about again', async () => {
    const box = await createBox('My secret');
    await press(box.post);
    await press(box.button('Post anyway'));
    box.editable.textContent = 'Well, my secret is out';
    await press(box.post);
    expect(box.presses).toEqual(PRESS_EVENTS);
  });

  it('new words that are flagged are asked about', async () => {
    const box = await createBox('My secret', { secret: {}, password: {} });
    await press(box.post);
    await press(box.button('Post anyway'));
    box.editable.textContent = 'My secret password';
    await press(box.post);
    expect(box.presses).toEqual([]);
  });

  it('the next draft with the same words is asked about', async () => {
    const box = await createBox('My secret');
    await press(box.post);
    await press(box.button('Post anyway'));
    box.editable.textContent = '';
    box.editable.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await expect.poll(() => box.hint()).toBeNull();
    box.editable.textContent = 'My secret';
    await press(box.post);
    expect(box.presses).toEqual([]);
  });

  it('words that were written while the panel was open must be seen first', async () => {
    const box = await createBox('My secret', { secret: {}, password: {} });
    await press(box.post);
    box.editable.textContent = 'My secret password';
    await press(box.button('Post anyway'));
    expect(box.panel()).not.toBeNull();
    await press(box.post);
    expect(box.presses).toEqual([]);
  });

  it('is not offered where the policy blocks, and one for the rest does not lift the block', async () => {
    const box = await createBox('My secret', { secret: { action: 'block' } });
    await press(box.post);
    expect(() => box.button('Post anyway')).toThrow();
    await press(box.post);
    expect(box.presses).toEqual([]);
  });

  it('needs a reason where the policy wants one', async () => {
    const box = await createBox('My secret', { secret: { action: 'justify' } });
    await press(box.post);
    expect(() => box.button('Post anyway')).toThrow();
    const reason = box.host.root.querySelector<HTMLElement>('.reasons button');
    if (reason === null) throw new Error('No reasons are offered.');
    await press(reason);
    await press(box.post);
    expect(box.presses).toEqual(PRESS_EVENTS);
  });
});

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

describe('forms', () => {
  it('are held however they are submitted, and sent after the decision', async () => {
    const page = showPage(
      '<form><input name="title"><textarea>My secret</textarea><button>Send</button></form>',
    );
    const form = find(page, 'form');
    if (!(form instanceof HTMLFormElement)) throw new Error('No form.');
    let sent = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent += 1;
    });
    const { button } = await startListening();
    find(page, 'input').focus();
    await userEvent.keyboard('{Enter}');
    form.requestSubmit();
    await press(find(page, 'button'));
    expect(sent).toBe(0);
    await press(button('Post anyway'));
    await press(find(page, 'button'));
    expect(sent).toBe(1);
  });

  it('are held with fields that only name them', async () => {
    const page = showPage(
      '<form id="far"><button>Send</button></form><textarea form="far">My secret</textarea>',
    );
    const form = find(page, 'form');
    if (!(form instanceof HTMLFormElement)) throw new Error('No form.');
    const sent = listenAsPage(form, ['submit']);
    form.addEventListener('submit', (event) => event.preventDefault());
    await startListening();
    form.requestSubmit();
    expect(sent).toEqual([]);
  });
});

describe('faults', () => {
  it('let the press through and are told once by unit and code, never by text', async () => {
    const page = showPage(
      '<section><div contenteditable="true">My secret</div><button type="button">Post</button></section>',
    );
    const presses = listenAsPage(find(page, 'button'), PRESS_EVENTS);
    const { faults } = await startListening({
      tools: {
        checker: {
          check: (draft) => {
            throw new TypeError(`Cannot check ${draft}`);
          },
        },
      },
    });
    await press(find(page, 'button'));
    expect(presses).toEqual(PRESS_EVENTS);
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.join()).not.toContain('secret');
    expect(faults[0]).toBe('pointerdown TypeError');
  });

  it('of our interface do not keep a post back', async () => {
    const page = showPage(
      '<section><div contenteditable="true">My secret</div><button type="button">Post</button></section>',
    );
    const presses = listenAsPage(find(page, 'button'), PRESS_EVENTS);
    const { host, faults } = await startListening();
    vi.spyOn(host, 'enter').mockImplementation(() => {
      throw new Error('No top layer.');
    });
    onTestFinished(() => {
      vi.restoreAllMocks();
    });
    await press(find(page, 'button'));
    expect(presses).toEqual(['click']);
    expect(faults).toEqual(['click Error']);
  });
});
