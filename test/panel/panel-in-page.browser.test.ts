import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { emulate } from './emulate.ts';
import { createFinding, createModel, createPanel, createQuietFinding } from './panel-fixtures.ts';

beforeEach(() => page.viewport(900, 900));
afterEach(async () => {
  document.body.replaceChildren();
  await emulate({});
});

/** An editor of the page with the focus in it. */
function createFocusedEditor(): HTMLTextAreaElement {
  const editor = document.createElement('textarea');
  document.body.append(editor);
  editor.focus();
  return editor;
}

describe('keyboard', () => {
  test('starts at the dialog itself, so that no key that is still down decides', async () => {
    const { panel, root, actions } = createPanel();
    panel.focusFirst();
    expect(root.activeElement?.getAttribute('role')).toBe('dialog');
    await userEvent.keyboard('{Enter}');
    expect(actions.calls).toEqual([]);
  });

  test('reaches every control in reading order', async () => {
    const findings = [createFinding(), createQuietFinding()];
    const { panel, root } = createPanel(createModel({ findings }));
    panel.focusFirst();
    const seen: string[] = [];
    for (let step = 0; step < 7; step += 1) {
      await userEvent.keyboard('{Tab}');
      seen.push(root.activeElement?.textContent?.slice(0, 16) ?? '');
    }
    expect(seen).toEqual([
      '4.2 Patient conf',
      'Why am I seeing ',
      '1 more thing to ',
      'Ask Sana Mirza',
      'Go back and edit',
      'Post anyway',
      'This is wrong',
    ]);
  });

  test('presses a button with Enter and with Space', async () => {
    const { button, actions } = createPanel();
    button('Post anyway').focus();
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard(' ');
    expect(actions.calls).toEqual(['override', 'override']);
  });

  test('goes back on Escape and keeps the key from a modal dialog around it', async () => {
    const { panel, root, actions } = createPanel();
    const modal = document.createElement('dialog');
    document.body.append(modal);
    modal.append(root.host);
    modal.showModal();
    panel.focusFirst();
    await userEvent.keyboard('{Escape}');
    expect(actions.calls).toEqual(['edit patient-mosaic']);
    expect(modal.open).toBe(true);
  });
});

describe('the page around it', () => {
  test('keeps the focus in the editor when a button is pressed', async () => {
    const { button } = createPanel();
    const editor = createFocusedEditor();
    await userEvent.click(button('This is wrong'));
    expect(document.activeElement).toBe(editor);
  });

  test('lets a person type into the question', async () => {
    const { button, find, root } = createPanel();
    createFocusedEditor();
    await userEvent.click(button('Ask Sana Mirza'));
    await vi.waitFor(() => find(HTMLTextAreaElement, 'textarea'));
    await userEvent.click(find(HTMLTextAreaElement, 'textarea'));
    expect(root.activeElement?.tagName).toBe('TEXTAREA');
  });

  test('hears nothing of keys and presses in the panel', async () => {
    const { button, panel } = createPanel();
    const heard: string[] = [];
    const listen = (event: Event) => heard.push(event.type);
    const lifetime = new AbortController();
    for (const type of ['click', 'mousedown', 'keydown', 'keyup', 'focusin']) {
      document.addEventListener(type, listen, { signal: lifetime.signal });
    }
    await userEvent.click(button('This is wrong'));
    panel.focusFirst();
    await userEvent.keyboard('n');
    lifetime.abort();
    expect(heard).toEqual([]);
  });

  test('cannot reach the panel with its styles', () => {
    const style = document.createElement('style');
    style.textContent = 'html { font-size: 40px } body { color: red; text-transform: uppercase }';
    document.body.append(style);
    const { find } = createPanel();
    const look = getComputedStyle(find(HTMLElement, '.why'));
    expect([look.textTransform, look.fontSize]).toEqual(['none', '15px']);
    expect(look.color).not.toBe('rgb(255, 0, 0)');
  });

  test('finds nothing left after the panel is destroyed', () => {
    const { panel, root } = createPanel();
    panel.destroy();
    expect(root.childElementCount).toBe(0);
  });
});

describe('narrow and zoomed windows', () => {
  test.each([
    [320, 640],
    [320, 256],
  ])('is a sheet that fits %d × %d, with everything in reach', async (width, height) => {
    await page.viewport(width, height);
    await emulate({ 'prefers-reduced-motion': 'reduce' });
    const findings = [createFinding(), createQuietFinding({ action: 'justify' })];
    const { find, button } = createPanel(createModel({ findings }));
    const box = find(HTMLElement, '.panel').getBoundingClientRect();
    expect([box.left, box.width]).toEqual([0, width]);
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(Math.round(box.bottom)).toBe(height);
    button('It is already public').scrollIntoView();
    expect(button('It is already public').getBoundingClientRect().top).toBeLessThan(height);
    expect(find(HTMLElement, '.panel').scrollWidth).toBeLessThanOrEqual(width);
  });

  test('gives every control a target of at least 24 by 24 pixels', async () => {
    const { panel, button } = createPanel();
    await userEvent.click(button('Ask Sana Mirza'));
    await vi.waitFor(() => expect(panel.element.querySelector('.ask')).not.toBeNull());
    for (const control of panel.element.querySelectorAll('button, a, summary, .ask-draft')) {
      const { width, height } = control.getBoundingClientRect();
      expect(Math.min(width, height), control.textContent).toBeGreaterThanOrEqual(24);
    }
  });
});
