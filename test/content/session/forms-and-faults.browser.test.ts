import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { userEvent } from 'vitest/browser';

import { PRESS_EVENTS } from '../support/boxes.ts';
import { startListening } from '../support/composing.ts';
import { find, listenAsPage, showPage } from '../support/page.ts';
import { press } from '../support/press.ts';

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

  it('are held in shadow roots, which their events do not leave, until they are decided on', async () => {
    const page = showPage('<div></div>');
    const outer = find(page, 'div').attachShadow({ mode: 'open' });
    outer.innerHTML = '<p></p>';
    const inner = outer.querySelector('p')?.attachShadow({ mode: 'open' });
    if (inner === undefined) throw new Error('No root.');
    inner.innerHTML = '<form><textarea>My secret</textarea></form>';
    const form = inner.querySelector('form');
    const { button, panel } = await startListening();
    let sent = 0;
    form?.addEventListener('submit', (event) => {
      event.preventDefault();
      sent += 1;
    });
    inner.querySelector('textarea')?.focus();
    await userEvent.keyboard('s');
    form?.requestSubmit();
    expect([sent, panel() === null]).toEqual([0, false]);
    await press(button('Post anyway'));
    form?.requestSubmit();
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
